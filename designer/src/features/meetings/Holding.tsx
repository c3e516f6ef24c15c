import { Button, Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { actNumber, useMeetingCommand } from '@/api/meetingCommands';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { ActEnd } from '@/ui/ActEnd';
import { DayInput } from '@/ui/DayInput';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { type Meeting, type MeetingAction, may } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { WordsForm } from './WordsForm';

interface HoldingProps {
  readonly of: Meeting;
  readonly actions: readonly MeetingAction[] | undefined;
}

type Open = 'hold' | 'minutes' | 'next' | null;

/** That it was held, its minutes, and the next day. */
export function Holding({ of, actions }: HoldingProps) {
  const say = useWords(meetingsWords);
  const [open, setOpen] = useState<Open>(null);
  const minutes = useMeetingCommand(of.id, 'check-minutes');
  const close = () => setOpen(null);
  return (
    <section className={classes.section}>
      <h2>{say('sheet')}</h2>
      {of.minutes && <p>{of.minutes}</p>}
      <div className={classes.acts}>
        {may(actions, 'hold-meeting') && (
          <Button variant={of.items.every((item) => item.decided) ? 'filled' : 'default'} onClick={() => setOpen('hold')}>
            {say('hold')}
          </Button>
        )}
        {may(actions, 'check-minutes') && (
          <Button variant="default" onClick={() => setOpen('minutes')}>
            {say('minutesCheck')}
          </Button>
        )}
        {may(actions, 'set-next-date') && (
          <Button variant="default" onClick={() => setOpen('next')}>
            {say('nextSet')}
          </Button>
        )}
      </div>
      {open === 'hold' && <HoldForm of={of} onClose={close} />}
      {open === 'minutes' && <WordsForm label={say('minutes')} act={minutes} bodyOf={(words) => ({ minutes: words })} onClose={close} />}
      {open === 'next' && <NextForm of={of} onClose={close} />}
    </section>
  );
}

function HoldForm({ of, onClose }: { readonly of: Meeting; readonly onClose: () => void }) {
  const say = useWords(meetingsWords);
  const parts = useWordTable('personsPart');
  const hold = useMeetingCommand(of.id, 'hold-meeting');
  const now = of.members.filter((member) => member.now);
  const [present, setPresent] = useState<string[]>(now.map((member) => member.person));
  const [part, setPart] = useState<Schema<'PersonsPart'> | ''>('');
  const [why, setWhy] = useState('');
  const [number] = useState(actNumber);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (part !== '') {
      hold.mutate({ body: { present, personsPart: part, whyAbsent: why }, number }, { onSuccess: onClose });
    }
  };
  return (
    <form onSubmit={submit} className={classes.inner} aria-label={say('holdTitle')}>
      <Checkbox.Group label={say('present')} value={present} onChange={setPresent}>
        <Stack gap={4}>
          {now.map((member) => (
            <Checkbox key={member.person} value={member.person} label={`${member.personName} · ${member.roleName}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Radio.Group label={say('personsPart')} value={part} onChange={(value) => setPart(value as Schema<'PersonsPart'>)}>
        <Stack gap={4}>
          {parts.options.map((option) => (
            <Radio key={option.value} value={option.value} label={option.label} />
          ))}
        </Stack>
      </Radio.Group>
      {part === 'absent' && <Textarea label={say('whyAbsent')} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />}
      <ActEnd
        does={say('save')}
        busy={hold.isPending}
        error={hold.error}
        onCancel={onClose}
        notYet={part === '' ? say('personsPart') : null}
      />
    </form>
  );
}

function NextForm({ of, onClose }: { readonly of: Meeting; readonly onClose: () => void }) {
  const say = useWords(meetingsWords);
  const next = useMeetingCommand(of.id, 'set-next-date');
  const [on, setOn] = useState('');
  const [number] = useState(actNumber);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    next.mutate({ body: { on }, number }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} className={classes.inner} aria-label={say('nextSet')}>
      <DayInput label={say('nextOn')} value={on} onChange={setOn} />
      <ActEnd does={say('save')} busy={next.isPending} error={next.error} onCancel={onClose} notYet={on === '' ? say('day') : null} />
    </form>
  );
}
