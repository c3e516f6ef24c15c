import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { HandOn } from './HandOn';
import classes from './Inbox.module.css';
import type { InboxRowData } from './inboxView';
import { inboxWords } from './inboxWords';
import { refusalsOf } from './refusals';
import { useActs } from './useActs';

interface ChosenBarProps {
  readonly chosen: readonly InboxRowData[];
  readonly onChooseNone: () => void;
}

/** What can be done with the rows that were chosen. */
export function ChosenBar({ chosen, onChooseNone }: ChosenBarProps) {
  const say = useWords(inboxWords);
  const acts = useActs();
  const [handingOn, setHandingOn] = useState(false);
  const refused = refusalsOf(acts.data, acts.variables?.rows ?? []);
  return (
    <>
      {acts.isError && <ErrorNote error={acts.error} />}
      {acts.isSuccess && (
        <div className={classes.bar} role="status">
          <span>{say('actsDone', { count: acts.data.done })}</span>
          {refused.map(({ id, name, reasons }) => (
            <span key={id} className={classes.refusal}>
              {say('actRefused', { name, reasons })}
            </span>
          ))}
          <Button size="sm" variant="subtle" onClick={() => acts.reset()}>
            {say('close')}
          </Button>
        </div>
      )}
      {chosen.length > 0 && (
        <div className={classes.bar}>
          <span>{say('chosen', { count: chosen.length })}</span>
          <Button
            size="sm"
            loading={acts.isPending}
            onClick={() => acts.mutate({ act: 'claim', rows: chosen }, { onSuccess: onChooseNone })}
          >
            {say('claim')}
          </Button>
          <Button size="sm" variant="default" onClick={() => setHandingOn(true)}>
            {say('handOn')}
          </Button>
          <Button size="sm" variant="default" onClick={() => acts.mutate({ act: 'giveBack', rows: chosen }, { onSuccess: onChooseNone })}>
            {say('giveBack')}
          </Button>
          <Button size="sm" variant="subtle" onClick={onChooseNone}>
            {say('chooseNone')}
          </Button>
        </div>
      )}
      {handingOn && (
        <HandOn
          count={chosen.length}
          onClose={() => setHandingOn(false)}
          onChoose={(to, reason) => {
            setHandingOn(false);
            acts.mutate({ act: 'handOn', rows: chosen, to, reason }, { onSuccess: onChooseNone });
          }}
        />
      )}
    </>
  );
}
