import { placeName } from '@/forms/placeName';
import type { Problem } from '@/forms/problems';
import { problemInWords } from '@/forms/problemWords';
import { useWords } from '@/words/defineWords';
import type { PlacesOfForm } from './atEnd';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface PlacesProps {
  readonly of: readonly PlacesOfForm[];
  readonly onGo: (form: string, path: string) => void;
  /** Say also what is to be mended there. */
  readonly why?: boolean;
}

/** Places of sheets, each with a way there. */
export function Places({ of, onGo, why = false }: PlacesProps) {
  const say = useWords(taskWords);
  const go = (form: PlacesOfForm['form'], problem: Problem) => (
    <li key={`${form.id} ${problem.path} ${problem.code}`}>
      <button type="button" className={classes.goTo} onClick={() => onGo(form.id, problem.path)}>
        {say('goTo', { label: placeName(form, problem.path) })}
      </button>
      {why && <span className={classes.soft}> {problemInWords(problem)}</span>}
    </li>
  );
  return <ul>{of.map(({ form, problems }) => problems.map((problem) => go(form, problem)))}</ul>;
}
