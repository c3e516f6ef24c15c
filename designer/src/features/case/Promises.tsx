import { Group } from '@mantine/core';
import type { Schema } from '@/api/schemas';
import { ActLink } from '@/ui/ActLink';
import { Due } from '@/ui/Due';
import { LongText } from '@/ui/LongText';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { caseWords } from './caseWords';
import classes from './Promises.module.css';

interface PromisesProps {
  readonly work: readonly Schema<'WorkResponse'>[];
  readonly mayAdd: boolean;
}

/** 約束とやること that are open, the soonest first. */
export function Promises({ work, mayAdd }: PromisesProps) {
  const say = useWords(caseWords);
  const open = work.filter((item) => item.status === 'open').toSorted((one, other) => one.on.localeCompare(other.on));
  return (
    <section aria-labelledby="promises" className={classes.promises}>
      <div className={classes.head}>
        <h2 id="promises">{say('promises')}</h2>
        {mayAdd && <ActLink act={{ act: 'add-work-item' }}>{say('addWork')}</ActLink>}
      </div>
      {open.length === 0 && <p className={classes.soft}>{say('noPromises')}</p>}
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
      </ul>
    </section>
  );
}
