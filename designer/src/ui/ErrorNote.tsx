import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
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
  const signedOut = problem.status === 401;
  const note = useRef<HTMLDivElement>(null);
  // What was refused is said where it is seen, and not behind the end of a panel.
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown anew when it was refused anew.
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to clean up.
    note.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const { title, code } = problem.body;
  const reasons = silent ? [] : problem.reasons.filter(Boolean);
  return (
    <div ref={note} role="alert" className={classes.error}>
      <p className={classes.what}>{silent ? say('noAnswer') : title && title !== code ? title : say('failed')}</p>
      {reasons.length === 1 && <p>{reasons[0]}</p>}
      {reasons.length > 1 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <p>{silent ? `${say('noAnswerSafe')}${say('noAnswerDo')}` : say(signedOut ? 'signedOutDo' : 'failedSafe')}</p>
      {signedOut && (
        <a href="/sign-in?to=%2Fdesk%2Finbox" target="_blank" rel="noreferrer">
          {say('signInAgain')}
        </a>
      )}
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
