import { Button } from '@mantine/core';
import { answerInWords } from '@/forms/answerWords';
import type { Answer, FormDefinition } from '@/forms/form';
import { timeOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import type { Conflict } from './sheetTypes';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface ConflictChoiceProps {
  readonly form: FormDefinition;
  readonly conflict: Conflict;
  readonly mine: Answer;
  readonly onChoose: (mine: boolean) => void;
}

/** Two people wrote in one place: both values, who and when; the worker chooses. */
export function ConflictChoice({ form, conflict, mine, onChoose }: ConflictChoiceProps) {
  const say = useWords(taskWords);
  const name = conflict.byName;
  const words = (value: Answer) => answerInWords(form, conflict.path, value) || say('conflictEmpty');
  return (
    <div role="alert" className={classes.conflict}>
      <p>
        <strong>{say('conflictTitle', { name, time: timeOf(conflict.at) })}</strong>
      </p>
      <dl className={classes.two}>
        <div>
          <dt>{say('conflictMine')}</dt>
          <dd>{words(mine)}</dd>
        </div>
        <div>
          <dt>{say('conflictTheirs', { name })}</dt>
          <dd>{words(conflict.theirs)}</dd>
        </div>
      </dl>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => onChoose(true)}>
          {say('keepMine')}
        </Button>
        <Button variant="default" onClick={() => onChoose(false)}>
          {say('keepTheirs', { name })}
        </Button>
      </div>
    </div>
  );
}
