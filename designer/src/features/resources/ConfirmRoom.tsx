import { Radio, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Resource } from '@/api/resourceQueries';
import { dayOf } from '@/time/moments';
import { ActEnd } from '@/ui/ActEnd';
import { DayInput } from '@/ui/DayInput';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import { useConfirmRoom } from './resourceActs';
import { resourcesWords } from './resourcesWords';

const rooms = ['open', 'waiting', 'full'] as const;

interface ConfirmProps {
  readonly resource: Resource;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** 空きを確かめた: one choice is enough; the day is today until somebody says otherwise. */
export function ConfirmRoom({ resource, onDone, onCancel }: ConfirmProps) {
  const say = useWords(resourcesWords);
  const { roomState, capacity, waiting } = resource;
  const [heard, setHeard] = useState({ state: roomState, words: capacity, waiting, on: dayOf(new Date()) });
  const change = (some: Partial<typeof heard>) => setHeard((now) => ({ ...now, ...some }));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const confirm = useConfirmRoom(resource.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(heard, { onSuccess: onDone });
  };
  const notYet = heard.on === '' ? say('whenMissing') : heard.state === '' && heard.words.trim() === '' ? say('roomMissing') : null;
  return (
    <form ref={form} onSubmit={submit} className={`${classes.form} ${classes.short}`}>
      <Radio.Group size="md" label={say('roomNow')} value={heard.state} onChange={(state) => change({ state })}>
        <div className={classes.radios}>
          {rooms.map((room) => (
            <Radio key={room} value={room} label={say(`room_${room}`)} />
          ))}
        </div>
      </Radio.Group>
      {heard.state === 'waiting' && (
        <TextInput
          label={say('wait')}
          description={say('waitHelp')}
          value={heard.waiting}
          onChange={(event) => change({ waiting: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={say('roomWords')}
        description={say('roomWordsHelp')}
        value={heard.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <DayInput label={say('roomOn')} value={heard.on} onChange={(on) => change({ on })} />
      <ActEnd does={say('confirmDo')} busy={confirm.isPending} error={confirm.error} onCancel={onCancel} notYet={notYet} />
    </form>
  );
}
