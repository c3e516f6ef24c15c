import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { actNumber } from '@/api/meetingCommands';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import { agenciesQuery, casesQuery } from './caseChoices';
import classes from './Meetings.module.css';
import { agendaProposalQuery, type Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { usePut } from './usePut';

interface PutPanelProps {
  readonly meeting: Meeting;
  /** The case that it is about, when it was chosen before. */
  readonly about?: string | undefined;
  readonly onClose: () => void;
}

/** Puts something on the agenda, with what was tried and what goes on: a conference is no place to drop things (CF-7). */
export function PutPanel({ meeting, about, onClose }: PutPanelProps) {
  const say = useWords(meetingsWords);
  const proposal = useQuery(agendaProposalQuery(meeting.type)).data?.find((each) => each.case === about);
  const people = useQuery(casesQuery).data ?? [];
  const agencies = useQuery(agenciesQuery).data ?? [];
  const empty = {
    id: `i-${actNumber()}`,
    case: about ?? '',
    title: '',
    tried: '',
    keepDoing: '',
    broughtBy: '',
    isolated: false,
    basis: '',
  };
  const [said, change, clear] = useKept(`${meeting.id} put ${about ?? ''}`, { ...empty, title: proposal?.reasons[0]?.words ?? '' });
  const put = usePut(meeting, said);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await put.send()) {
      clear();
      onClose();
    }
  };
  const named = proposal?.caseName ?? people.find((one) => one.value === about)?.label;
  return (
    <ActPanel title={named ? say('putOf', { name: named }) : say('putOther')} lead={say('putLead')} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className={classes.form}>
        {!about && (
          <Select
            label={say('aboutCase')}
            data={[{ value: '', label: say('noCase') }, ...people]}
            value={said.case}
            onChange={(next) => change({ case: next ?? '' })}
            searchable
            allowDeselect={false}
          />
        )}
        <TextInput label={say('itemTitle')} value={said.title} onChange={(event) => change({ title: event.currentTarget.value })} />
        <Textarea
          label={say('tried')}
          description={say('triedHelp')}
          value={said.tried}
          onChange={(event) => change({ tried: event.currentTarget.value })}
        />
        <Textarea label={say('keepDoing')} value={said.keepDoing} onChange={(event) => change({ keepDoing: event.currentTarget.value })} />
        <Select
          label={say('broughtBy')}
          description={say('broughtByHelp')}
          placeholder={say('broughtByNone')}
          data={agencies.filter((one) => !one.closed).map((one) => ({ value: one.id, label: one.displayName }))}
          value={said.broughtBy || null}
          onChange={(next) => change({ broughtBy: next ?? '' })}
          searchable
          clearable
        />
        {!meeting.isolated && (
          <Checkbox
            label={say('itemIsolated')}
            description={say('itemIsolatedHelp')}
            checked={said.isolated}
            onChange={(event) => change({ isolated: event.currentTarget.checked })}
          />
        )}
        {said.isolated && (
          <TextInput
            label={say('itemBasis')}
            description={say('itemBasisHelp')}
            value={said.basis}
            onChange={(event) => change({ basis: event.currentTarget.value })}
          />
        )}
        {put.waits && <p className={classes.quiet}>{say('putWaits')}</p>}
        <ActEnd
          does={say('put')}
          busy={put.pending}
          error={put.error}
          onCancel={onClose}
          notYet={said.title.trim() ? null : say('titleNeeded')}
        />
      </form>
    </ActPanel>
  );
}
