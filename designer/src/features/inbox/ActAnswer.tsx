import type { Schema } from '@/api/schemas';
import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import type { InboxRowData } from './inboxView';
import { inboxWords } from './inboxWords';
import { refusalsOf } from './refusals';

interface ActAnswerProps {
  readonly answer: Schema<'WorklistActResponse'>;
  readonly rows: readonly InboxRowData[];
}

/** How many are done, and of each other one why not. */
export function ActAnswer({ answer, rows }: ActAnswerProps) {
  const say = useWords(inboxWords);
  return (
    <>
      {answer.done > 0 && <span>{say('actsDone', { count: answer.done })}</span>}
      {answer.refused > 0 && <span>{say('actsLeft', { count: answer.refused })}</span>}
      {refusalsOf(answer, rows).map(({ id, name, reasons }) => (
        <span key={id} className={classes.refusal}>
          {say('actRefused', { name, reasons })}
        </span>
      ))}
    </>
  );
}
