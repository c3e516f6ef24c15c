import { Group } from '@mantine/core';
import type { Action } from '@/api/caseQueries';
import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import { caseWords } from '../caseWords';
import classes from './ActionsNow.module.css';
import { anytimeActs } from './groupActions';

/** The entries that are open at every stage: urgent help, stopping at the person's word, disaster. */
export function AnytimeActs({ actions }: { readonly actions: readonly Action[] }) {
  const say = useWords(caseWords);
  const anytime = anytimeActs(actions);
  if (anytime.length === 0) {
    return null;
  }
  return (
    <div className={classes.anytime}>
      <h3>{say('anytime')}</h3>
      <p className={classes.note}>{say('anytimeLead')}</p>
      <Group gap="xs">
        {anytime.map((action) => (
          <ActLink key={action.choice ?? action.label} act={{ act: 'raise-anytime', choice: action.choice ?? undefined }}>
            {action.label}
          </ActLink>
        ))}
      </Group>
    </div>
  );
}
