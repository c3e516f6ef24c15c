import { Button } from '@mantine/core';
import { sayRefusal } from '@/api/refusalWords';
import type { Schema } from '@/api/schemas';
import { useWords } from '@/words/defineWords';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface OutcomesProps {
  readonly step: Schema<'StepResponse'>;
  /** The outcomes that may be chosen now, by name; the others say why not. */
  readonly actions: readonly Schema<'ActionResponse'>[];
  readonly onChoose: (outcome: string) => void;
}

/** What came of it, in the words of the flow: a plain button each. */
export function Outcomes({ step, actions, onChoose }: OutcomesProps) {
  const say = useWords(taskWords);
  if (step.outcomes.length === 0) {
    return <p className={classes.soft}>{say('noOutcomes')}</p>;
  }
  return (
    <ul className={classes.outcomes}>
      {step.outcomes.map(({ name, label }) => {
        const why = whyNot(actions, name);
        return (
          <li key={name}>
            <Button
              variant="default"
              fullWidth
              justify="flex-start"
              className={classes.outcome ?? ''}
              {...(why === null ? {} : { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': `why-${name}` })}
              onClick={() => why === null && onChoose(name)}
            >
              {label}
            </Button>
            {why && (
              <p id={`why-${name}`} className={classes.soft}>
                {why}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Why an outcome cannot be chosen now; null when it can, or when the server says nothing of it. */
function whyNot(actions: readonly Schema<'ActionResponse'>[], outcome: string): string | null {
  const action = actions.find((each) => each.choice === outcome);
  return action && !action.allowed ? action.whyNot.map(sayRefusal).join(' ') : null;
}
