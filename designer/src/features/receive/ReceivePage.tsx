import { IconEye, IconHeadset } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { IntakeForm } from './IntakeForm';
import { NoticeForm } from './NoticeForm';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';

const ways = [
  { way: 'talk', Icon: IconHeadset, name: 'wayTalk', hint: 'wayTalkHint' },
  { way: 'notice', Icon: IconEye, name: 'wayNotice', hint: 'wayNoticeHint' },
] as const;

/** Whoever comes, about whatever, is received here. */
export function ReceivePage() {
  const say = useWords(receiveWords);
  const [search] = useSearchParams();
  const now = search.get('way') === 'notice' ? 'notice' : 'talk';
  return (
    <Page title={say('title')} lead={say('lead')}>
      <nav aria-label={say('ways')} className={classes.ways}>
        {ways.map(({ way, Icon, name, hint }) => (
          <Link key={way} to={{ search: `way=${way}` }} className={classes.way ?? ''} aria-current={way === now ? 'page' : undefined}>
            <Icon size={24} stroke={1.75} aria-hidden />
            <span>
              <strong>{say(name)}</strong>
              <span className={classes.hint}>{say(hint)}</span>
            </span>
          </Link>
        ))}
      </nav>
      {now === 'notice' ? <NoticeForm /> : <IntakeForm />}
    </Page>
  );
}
