import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { sayRefusal } from '@/api/refusalWords';
import type { Schema } from '@/api/schemas';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface OutcomesProps {
  readonly step: Schema<'StepResponse'>;
  /** The outcomes that may be chosen now, by name; the others say why not. */
  readonly actions: readonly Schema<'ActionResponse'>[];
  readonly pending: boolean;
  readonly error: unknown;
  readonly onChoose: (outcome: string) => void;
  readonly onFinish: (outcome: string, reason: string) => void;
}

/** What came of it, in the words of the flow: a plain button each, then a word about it. */
export function Outcomes({ step, actions, pending, error, onChoose, onFinish }: OutcomesProps) {
  const say = useWords(taskWords);
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const outcome = step.outcomes.find((each) => each.name === chosen);
  if (step.outcomes.length === 0) {
    return <p className={classes.soft}>{say('noOutcomes')}</p>;
  }
  if (outcome) {
    return (
      <form
        className={classes.finish}
        onSubmit={(event) => {
          event.preventDefault();
          onFinish(outcome.name, reason.trim());
        }}
      >
        <Textarea label={say('reason')} data-autofocus value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
        {error != null && <ErrorNote error={error} />}
        <div className={classes.buttons}>
          <Button type="submit" loading={pending}>
            {say('finishAs', { outcome: outcome.label })}
          </Button>
          <Button variant="default" onClick={() => setChosen(null)}>
            {say('back')}
          </Button>
        </div>
      </form>
    );
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
              onClick={() => {
                if (why === null) {
                  setChosen(name);
                  onChoose(name);
                }
              }}
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
