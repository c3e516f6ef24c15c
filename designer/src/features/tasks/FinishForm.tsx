import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface FinishFormProps {
  readonly outcome: string;
  readonly pending: boolean;
  readonly error: unknown;
  /** What is told before one finishes. */
  readonly notices: ReactNode;
  /** Whether anything of it is worth a question. */
  readonly doubtful: boolean;
  /** Changes when something else is told. */
  readonly told: string;
  /** What is asked once before it is finished all the same; null when nothing speaks against it. */
  readonly ask: () => Promise<string | null>;
  readonly onMend: () => void;
  readonly onFinish: (reason: string) => void;
  readonly onBack: () => void;
}

/** The end of a step, where the press was: a word about it, what is still to be seen to, and the button. */
export function FinishForm({ outcome, pending, error, notices, doubtful, told, ask, onMend, onFinish, onBack }: FinishFormProps) {
  const say = useWords(taskWords);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  // What was mended or recorded meanwhile is not asked any more.
  const question = doubtful ? asked : null;
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: what took its place has the focus, and nothing moves away.
    place.current?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
  // What is told comes a moment later than the press: it shall not lie below the edge.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is moved whenever something else stands in it
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [told, question]);
  const press = async () => {
    const doubt = question === null ? await ask() : null;
    setAsked(doubt);
    if (doubt === null) {
      onFinish(reason.trim());
    }
  };
  const mend = () => {
    setAsked(null);
    onMend();
  };
  return (
    <form
      ref={place}
      className={classes.finish}
      onSubmit={(event) => {
        event.preventDefault();
        void press();
      }}
    >
      <Textarea label={say('reason')} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
      {notices}
      {error != null && <ErrorNote error={error} />}
      <div className={classes.end}>
        {question !== null && <p role="alert">{question}</p>}
        <div className={classes.buttons}>
          {question !== null ? (
            <>
              <Button type="button" variant="default" onClick={mend}>
                {say('mendFirst')}
              </Button>
              <Button type="submit" loading={pending}>
                {say('finishAnyway')}
              </Button>
            </>
          ) : (
            <Button type="submit" loading={pending}>
              {say('finishAs', { outcome })}
            </Button>
          )}
          {question === null && (
            <Button variant="subtle" onClick={onBack}>
              {say('back')}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
