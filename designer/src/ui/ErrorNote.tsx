import { Button } from '@mantine/core';
import { asProblem } from '@/api/problem';
import { useWords } from '@/words/defineWords';
import classes from './States.module.css';
import { uiWords } from './uiWords';

interface ErrorNoteProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What happened, what is safe, what to do: in that order. Never a trace. */
export function ErrorNote({ error, onRetry }: ErrorNoteProps) {
  const say = useWords(uiWords);
  const problem = asProblem(error);
  const silent = problem.status === 0;
  const { title, code } = problem.body;
  const reasons = silent ? [] : problem.reasons.filter(Boolean);
  return (
    <div role="alert" className={classes.error}>
      <p className={classes.what}>{silent ? say('noAnswer') : title && title !== code ? title : say('failed')}</p>
      {reasons.length === 1 && <p>{reasons[0]}</p>}
      {reasons.length > 1 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p>{silent ? `${say('noAnswerSafe')}${say('noAnswerDo')}` : say('failedSafe')}</p>
      {problem.body.traceId && (
        <p className={classes.number}>{say('inquiryNumber', { code: problem.code, number: problem.body.traceId })}</p>
      )}
      {onRetry && (
        <Button variant="default" className={classes.retry ?? ''} onClick={onRetry}>
          {say('retry')}
        </Button>
      )}
    </div>
  );
}
