import { Button, Group, Radio, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actNumber } from '@/api/client';
import { command } from '@/api/commands';
import { useSigned } from '@/session/session';
import { dayOf } from '@/time/moments';
import { DayInput } from '@/ui/DayInput';
import { Dialog } from '@/ui/Dialog';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import type { Line } from './dangers';
import classes from './Lists.module.css';
import { listsWords } from './listsWords';

interface MakePromiseProps {
  readonly line: Line;
  readonly what: string;
  readonly onClose: () => void;
  readonly onPromised: (day: string) => void;
}

const quick = [
  ['tomorrow', 1],
  ['inThree', 3],
  ['inWeek', 7],
] as const;
const inDays = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000));

/** Who does it, and by when: from a list to something that somebody will do. */
export function MakePromise({ line, what: usual, onClose, onPromised }: MakePromiseProps) {
  const say = useWords(listsWords);
  const { me } = useSigned();
  const queries = useQueryClient();
  const [number] = useState(actNumber);
  const [what, setWhat] = useState(usual);
  const [owner, setOwner] = useState(line.lead);
  const [on, setOn] = useState(() => inDays(1));
  const add = useMutation({
    mutationFn: () => command(line.case, 'add-work-item', { item: `promise-${number}`, what: what.trim() || usual, owner, on }, { number }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['cases', line.case] });
      onPromised(on);
    },
  });
  return (
    <Dialog title={say('promiseTitle')} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate();
        }}
      >
        <p className={classes.lead}>{say('promiseText')}</p>
        <TextInput data-autofocus label={say('what')} value={what} onChange={(event) => setWhat(event.currentTarget.value)} />
        <Radio.Group size="md" label={say('owner')} value={owner} onChange={setOwner}>
          <div className={classes.owners}>
            {line.lead !== me.person && <Radio value={line.lead} label={say('ownerLead', { name: line.leadName })} />}
            <Radio value={me.person} label={say('ownerMe', { name: me.name })} />
          </div>
        </Radio.Group>
        <div className={classes.when}>
          <DayInput label={say('on')} value={on} onChange={setOn} />
          {quick.map(([word, days]) => (
            <Button key={word} variant="default" onClick={() => setOn(inDays(days))}>
              {say(word)}
            </Button>
          ))}
        </div>
        {add.isError && <ErrorNote error={add.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button type="submit" disabled={!on} loading={add.isPending}>
            {say('promiseDo')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
