import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCommand } from '@/api/useCommand';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { StillOpenLine } from './StillOpenLine';
import classes from './Watch.module.css';
import type { Readiness } from './watchQuery';
import { watchWords } from './watchWords';

interface StartWatchProps {
  readonly caseId: string;
  readonly of: Readiness;
  readonly sosReceiver: string | undefined;
}

/** What is still open is seen first; then the watch begins with one act. */
export function StartWatch({ caseId, of, sosReceiver }: StartWatchProps) {
  const say = useWords(watchWords);
  const start = useCommand(caseId, 'start-watch');
  const [seen, setSeen] = useState(false);
  if (!of.step) {
    return (
      <section className={classes.start}>
        <p>{say('noStep')}</p>
        <Link to={{ search: 'tab=now' }}>{say('toNow')}</Link>
      </section>
    );
  }
  const step = of.step;
  const mustSee = of.stillOpen.length > 0 && !seen;
  return (
    <section className={classes.start}>
      {of.stillOpen.length > 0 && (
        <>
          <h3>{say('stillOpen')}</h3>
          <p className={classes.soft}>{say('stillOpenText')}</p>
          <ul className={classes.open}>
            {of.stillOpen.map((open) => (
              <StillOpenLine key={`${open.step} ${open.referral} ${open.item}`} of={open} />
            ))}
          </ul>
          <Checkbox label={say('seen')} checked={seen} onChange={(event) => setSeen(event.currentTarget.checked)} />
        </>
      )}
      {start.state.isError && <ErrorNote error={start.state.error} />}
      <div className={classes.row}>
        <Button
          loading={start.state.isPending}
          disabled={!of.mayStart || mustSee}
          onClick={() => void start.send({ step, sosReceiver: sosReceiver ?? '', seenOpen: true })}
        >
          {say('start')}
        </Button>
        {!of.mayStart ? <span>{say('notYet')}</span> : mustSee && <span>{say('seeFirst')}</span>}
      </div>
    </section>
  );
}
