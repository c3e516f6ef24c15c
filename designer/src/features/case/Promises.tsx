import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { Schema } from '@/api/schemas';
import { ActLink } from '@/ui/ActLink';
import { Due } from '@/ui/Due';
import { LongText } from '@/ui/LongText';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { caseWords } from './caseWords';
import { useOtherStrands } from './otherStrands';
import classes from './Promises.module.css';

interface PromisesProps {
  readonly caseId: string;
  readonly work: readonly Schema<'WorkResponse'>[];
  readonly mayAdd: boolean;
}

/** 約束とやること that are open, the soonest first. */
export function Promises({ caseId, work, mayAdd }: PromisesProps) {
  const say = useWords(caseWords);
  const elsewhere = useOtherStrands(caseId).flatMap((strand) => (strand.openWork ?? []).map((item) => ({ ...item, of: strand.case })));
  const open = work.filter((item) => item.status === 'open').toSorted((one, other) => one.on.localeCompare(other.on));
  return (
    <section aria-labelledby="promises" className={classes.promises}>
      <div className={classes.head}>
        <h2 id="promises">{say('promises')}</h2>
        {mayAdd && <ActLink act={{ act: 'add-work-item' }}>{say('addWork')}</ActLink>}
      </div>
      {open.length === 0 && elsewhere.length === 0 && <p className={classes.soft}>{say('noPromises')}</p>}
      <ul className={classes.list}>
        {open.map((item) => (
          <li key={item.id} className={classes.item}>
            <div>
              <p>
                <LongText>{item.what}</LongText>
              </p>
              <p className={classes.soft}>
                {item.late && <Due at={item.on} late />} <When at={item.on} /> · {item.ownerName}
              </p>
            </div>
            <Group gap="xs">
              <ActLink act={{ act: 'close-work-item', item: item.id }} aria-label={`${say('workDone')}: ${item.what}`}>
                {say('workDone')}
              </ActLink>
              <ActLink act={{ act: 'move-work-item', item: item.id }} variant="subtle" aria-label={`${say('workMove')}: ${item.what}`}>
                {say('workMove')}
              </ActLink>
            </Group>
          </li>
        ))}
        {elsewhere.map((item) => (
          <li key={item.of + item.id} className={classes.item}>
            <div>
              <p>
                <LongText>{item.what}</LongText>
              </p>
              <p className={classes.soft}>
                {item.late && <Due at={item.on} late />} <When at={item.on} /> · {item.ownerName} · {say('inOtherRecord')}
              </p>
            </div>
            <Button
              component={Link}
              variant="default"
              to={`/desk/cases/${encodeURIComponent(item.of)}`}
              aria-label={`${say('openRecord')}: ${item.what}`}
            >
              {say('openRecord')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
