import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { actNumber, useMeetingCommand } from '@/api/meetingCommands';
import { ActEnd } from '@/ui/ActEnd';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { AgendaProposal, Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface PutFormProps {
  readonly meeting: Meeting;
  readonly about?: AgendaProposal;
  readonly onClose: () => void;
}

/** Puts something on the agenda, with what was tried and what goes on: a conference is no place to drop things (CF-7). */
export function PutForm({ meeting, about, onClose }: PutFormProps) {
  const say = useWords(meetingsWords);
  const put = useMeetingCommand(meeting.id, 'add-agenda-item');
  const [title, setTitle] = useState(about?.reasons[0]?.words ?? '');
  const [tried, setTried] = useState('');
  const [keepDoing, setKeepDoing] = useState('');
  const [id] = useState(() => `i-${actNumber()}`);
  const [number, setNumber] = useState(actNumber);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { item: id, title, tried, keepDoing, ...(about ? { case: about.case, basis: about.basis } : {}) };
    put.mutate({ body, number }, { onSuccess: onClose, onError: () => setNumber(actNumber()) });
  };
  return (
    <form onSubmit={submit} className={classes.inner} aria-label={say('putTitle')}>
      <TextInput label={say('itemTitle')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Textarea
        label={say('tried')}
        description={say('triedHelp')}
        value={tried}
        onChange={(event) => setTried(event.currentTarget.value)}
      />
      <Textarea label={say('keepDoing')} value={keepDoing} onChange={(event) => setKeepDoing(event.currentTarget.value)} />
      <ActEnd does={say('put')} busy={put.isPending} error={put.error} onCancel={onClose} />
    </form>
  );
}
