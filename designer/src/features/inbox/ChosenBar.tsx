import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { ActAnswer } from './ActAnswer';
import { HandOn } from './HandOn';
import classes from './Inbox.module.css';
import { type InboxRowData, rowId } from './inboxView';
import { inboxWords } from './inboxWords';
import { type ActOnRows, useActs } from './useActs';

interface ChosenBarProps {
  readonly chosen: readonly InboxRowData[];
  readonly onChooseNone: () => void;
  /** These are done; what is not stays chosen. */
  readonly onDone: (ids: ReadonlySet<string>) => void;
}

/** What can be done with the rows that were chosen. */
export function ChosenBar({ chosen, onChooseNone, onDone }: ChosenBarProps) {
  const say = useWords(inboxWords);
  const acts = useActs();
  const [handingOn, setHandingOn] = useState(false);
  const act = (what: Omit<ActOnRows, 'rows'>) =>
    acts.mutate(
      { ...what, rows: chosen },
      {
        onSuccess: ({ items, refused }) => {
          onDone(new Set(items.filter(({ done }) => done).map(rowId)));
          if (refused === 0) {
            setHandingOn(false);
          }
        },
      },
    );
  const answer = (
    <>
      {acts.isError && <ErrorNote error={acts.error} />}
      {acts.isSuccess && acts.data.refused > 0 && (
        <div className={classes.bar} role="status">
          <ActAnswer answer={acts.data} rows={acts.variables.rows} />
          <Button size="sm" variant="subtle" onClick={() => acts.reset()}>
            {say('close')}
          </Button>
        </div>
      )}
    </>
  );
  const handOn = () => {
    acts.reset();
    setHandingOn(true);
  };
  return (
    <>
      {!handingOn && answer}
      {chosen.length > 0 && (
        <div className={classes.bar}>
          <span>{say('chosen', { count: chosen.length })}</span>
          <Button size="sm" loading={acts.isPending} onClick={() => act({ act: 'claim' })}>
            {say('claim')}
          </Button>
          <Button size="sm" variant="default" onClick={handOn}>
            {say('handOn')}
          </Button>
          <Button size="sm" variant="default" onClick={() => act({ act: 'giveBack' })}>
            {say('giveBack')}
          </Button>
          <Button size="sm" variant="subtle" onClick={onChooseNone}>
            {say('chooseNone')}
          </Button>
        </div>
      )}
      {handingOn && (
        <HandOn
          rows={chosen}
          busy={acts.isPending}
          onClose={() => setHandingOn(false)}
          onChoose={(to, reason) => act({ act: 'handOn', to, reason })}
        >
          {answer}
        </HandOn>
      )}
    </>
  );
}
