import { Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useMeetingCommand } from '@/api/meetingCommands';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { dayOf } from '@/time/moments';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { DayInput } from '@/ui/DayInput';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { useNumber } from './useNumber';

interface Said {
  readonly present: string[];
  readonly part: Schema<'PersonsPart'> | '';
  readonly why: string;
  readonly voice: string;
  readonly on: string;
}

/** It was held: who was there, and how the person took part (CF-1). */
export function HoldPanel({ of, onClose }: { readonly of: Meeting; readonly onClose: () => void }) {
  const say = useWords(meetingsWords);
  const parts = useWordTable('personsPart');
  const hold = useMeetingCommand(of.id, 'hold-meeting');
  const number = useNumber();
  const today = dayOf(new Date());
  const now = [...new Map(of.members.filter((member) => member.now).map((member) => [member.person, member])).values()];
  const closed = of.isolated || of.items.some((item) => item.isolated);
  const begin: Said = {
    present: now.filter((member) => !closed || member.hasPledged).map((member) => member.person),
    part: '',
    why: '',
    voice: of.sheet.find((field) => field.name === 'personsVoice')?.words ?? '',
    // A day gone by is the day on which it was held, until somebody says another.
    on: of.on < today ? of.on : today,
  };
  const [said, change, clear] = useKept(`${of.id} hold`, begin);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = () => {
      clear();
      onClose();
    };
    if (said.part !== '') {
      const body = {
        present: said.present,
        personsPart: said.part,
        on: said.on,
        ...(said.part === 'absent' ? { whyAbsent: said.why.trim() } : {}),
        ...(hasVoice(said.part) && said.voice.trim() !== '' ? { personsVoice: said.voice.trim() } : {}),
      };
      hold.mutate({ body, number: number() }, { onSuccess: done, onError: number.next });
    }
  };
  const ahead = said.on > today;
  const notYet =
    said.on === '' || ahead
      ? say('heldOnNeeded')
      : said.part === ''
        ? say('partNeeded')
        : said.part === 'absent' && !said.why.trim()
          ? say('whyAbsentNeeded')
          : null;
  return (
    <ActPanel title={say('holdTitle')} lead={say('holdLead')} onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        <DayInput label={say('heldOn')} value={said.on} onChange={(on) => change({ on })} error={ahead ? say('heldOnAhead') : undefined} />
        <Checkbox.Group label={say('present')} value={said.present} onChange={(present) => change({ present })}>
          <Stack gap="xs" mt="xs">
            {now.map((member) => (
              <Checkbox
                key={member.person}
                value={member.person}
                label={`${member.personName} · ${member.roleName}`}
                {...(closed && !member.hasPledged ? { description: say('notPledged') } : {})}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Radio.Group label={say('personsPart')} value={said.part} onChange={(part) => change({ part: part as Schema<'PersonsPart'> })}>
          <Stack gap="xs" mt="xs">
            {parts.options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.label} />
            ))}
          </Stack>
        </Radio.Group>
        {said.part === 'absent' && (
          <Textarea label={say('whyAbsent')} value={said.why} onChange={(event) => change({ why: event.currentTarget.value })} />
        )}
        {hasVoice(said.part) && (
          <Textarea
            label={say('personsVoice')}
            description={say('voiceHelp')}
            autosize
            minRows={2}
            value={said.voice}
            onChange={(event) => change({ voice: event.currentTarget.value })}
          />
        )}
        <ActEnd does={say('holdDo')} busy={hold.isPending} error={hold.error} onCancel={onClose} notYet={notYet} />
      </form>
    </ActPanel>
  );
}

/** Whether the person speaks at the table through words that somebody brings along. */
const hasVoice = (part: Said['part']) => part === 'voiceBefore' || part === 'spokenFor';
