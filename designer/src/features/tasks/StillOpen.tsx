import { useWords } from '@/words/defineWords';
import { countOf, type PlacesOfForm } from './atEnd';
import { Places } from './Places';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface StillOpenProps {
  readonly toMend: readonly PlacesOfForm[];
  readonly open: readonly PlacesOfForm[];
  readonly onGo: (form: string, path: string) => void;
}

/** What cannot be read and what is not written yet, beside the button that finishes. It never stands in the way. */
export function StillOpen({ toMend, open, onGo }: StillOpenProps) {
  const say = useWords(taskWords);
  return (
    <>
      {toMend.length > 0 && (
        <details className={classes.open} open={countOf(toMend) <= 3}>
          <summary>{say('toMend', { count: countOf(toMend) })}</summary>
          <Places of={toMend} onGo={onGo} why />
        </details>
      )}
      {open.length > 0 && (
        <details className={classes.open}>
          <summary>{say('stillOpen', { count: countOf(open) })}</summary>
          <Places of={open} onGo={onGo} />
        </details>
      )}
    </>
  );
}
