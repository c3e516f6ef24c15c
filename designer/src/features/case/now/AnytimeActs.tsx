import { Group } from '@mantine/core';
import type { Action } from '@/api/caseQueries';
import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import { caseWords } from '../caseWords';
import classes from './ActionsNow.module.css';
import { anytimeActs } from './groupActions';

interface AnytimeActsProps {
  readonly actions: readonly Action[];
  /** For who does not know the person: to call for help, and nothing that is decided beside them. */
  readonly urgentOnly?: boolean;
}

/** The entries that are open at every stage: urgent help, stopping at the person's word, disaster. */
export function AnytimeActs({ actions, urgentOnly = false }: AnytimeActsProps) {
  const say = useWords(caseWords);
  const anytime = anytimeActs(actions).filter((action) => !urgentOnly || action.choice === 'urgent');
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
