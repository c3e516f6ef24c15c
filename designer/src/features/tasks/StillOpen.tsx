import { textOf } from '@/forms/formText';
import type { Problem } from '@/forms/problems';
import { useWords } from '@/words/defineWords';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

/** What is not written yet, with a way there. It never stands in the way. */
export function StillOpen({ problems }: { readonly problems: readonly Problem[] }) {
  const say = useWords(taskWords);
  const go = (path: string) => {
    const place = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
    const field = place?.matches('input, textarea, select') ? place : place?.querySelector<HTMLElement>('input, textarea, select, button');
    field?.focus();
    place?.scrollIntoView({ block: 'center' });
  };
  return (
    <div className={classes.open}>
      <p>{say('stillOpen')}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path}>
            <button type="button" className={classes.goTo} onClick={() => go(problem.path)}>
              {say('goTo', { label: textOf(problem.label) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
