import { Button } from '@mantine/core';
import { type Answer, isEmpty } from '@/forms/form';
import { timeOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import type { Conflict } from './sheetTypes';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly mine: Answer;
  readonly onChoose: (mine: boolean) => void;
}

/** Two people wrote in one place: both values, who and when; the worker chooses. */
export function ConflictChoice({ conflict, mine, onChoose }: ConflictChoiceProps) {
  const say = useWords(taskWords);
  const name = conflict.byName;
  const words = (value: Answer) => (isEmpty(value) ? say('conflictEmpty') : inWords(value));
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

function inWords(value: Answer): string {
  if (value === null || typeof value === 'boolean') {
    return String(value ?? '');
  }
  if (typeof value === 'object') {
    return Array.isArray(value) ? value.map(inWords).join(' / ') : String((value as Readonly<Record<string, Answer>>).name ?? '');
  }
  return String(value);
}
