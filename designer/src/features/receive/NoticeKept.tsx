import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWords } from '@/words/defineWords';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';

/** Quiet, in place: it was received. */
export function NoticeKept({ caseId, onAnother }: { readonly caseId: string; readonly onAnother: () => void }) {
  const say = useWords(receiveWords);
  return (
    <div role="status" className={classes.done}>
      <h2>
        <IconCircleCheck size={24} stroke={1.75} aria-hidden />
        {say('noticeKept')}
      </h2>
      <p>{say('noticeKeptText')}</p>
      <div className={classes.end}>
        <Button autoFocus variant="default" onClick={onAnother}>
          {say('anotherNotice')}
        </Button>
        <Button variant="subtle" component={Link} to={`/desk/cases/${encodeURIComponent(caseId)}`}>
          {say('openPage')}
        </Button>
      </div>
    </div>
  );
}
