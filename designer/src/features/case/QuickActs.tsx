import { IconHeartHandshake, IconNotes, IconPencilPlus } from '@tabler/icons-react';
import type { Action } from '@/api/caseQueries';
import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import { caseWords } from './caseWords';
import { freeActs } from './now/groupActions';
import classes from './QuickActs.module.css';

const quick = [
  { command: 'write-note', Icon: IconNotes },
  { command: 'record-need', Icon: IconHeartHandshake },
  { command: 'add-work-item', Icon: IconPencilPlus },
] as const;

export const quickCommands: ReadonlySet<string> = new Set(quick.map(({ command }) => command));

interface QuickActsProps {
  readonly actions: readonly Action[];
  /** Acts for which a panel exists. */
  readonly known: ReadonlySet<string>;
}

/** The place beside the case while nothing is being done: what is written most often. */
export function QuickActs({ actions, known }: QuickActsProps) {
  const say = useWords(caseWords);
  const free = freeActs(actions);
  const label = (command: string) => (known.has(command) ? free.get(command)?.label : undefined);
  return (
    <nav aria-label={say('quick')} className={classes.quick}>
      {quick.map(
        ({ command, Icon }) =>
          label(command) && (
            <ActLink
              key={command}
              act={{ act: command }}
              fullWidth
              justify="start"
              leftSection={<Icon size={20} stroke={1.75} aria-hidden />}
            >
              {label(command)}
            </ActLink>
          ),
      )}
    </nav>
  );
}
