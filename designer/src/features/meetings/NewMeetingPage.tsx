import { Button, Group, Radio, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { useSigned } from '@/session/session';
import { dayOf } from '@/time/moments';
import { DayInput } from '@/ui/DayInput';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { casesQuery } from './caseChoices';
import { HowToCome } from './HowToCome';
import { noComing, sheetOf } from './howToComeOf';
import classes from './Meetings.module.css';
import { MemberChoice } from './MemberChoice';
import { meetingsWords } from './meetingsWords';
import { StageSelect } from './StageSelect';
import { TypeChoice } from './TypeChoice';
import { useCalling } from './useCalling';
import { useMemberChoice } from './useMemberChoice';

/** Calling a conference: which, what for, when, and who sits at the table. */
export function NewMeetingPage() {
  const say = useWords(meetingsWords);
  const navigate = useNavigate();
  const { me } = useSigned();
  const [search, setSearch] = useSearchParams();
  const about = search.get('case') ?? '';
  const people = useQuery(casesQuery).data ?? [];
  const purposes = useWordTable('meetingPurpose');
  const [type, setType] = useState('');
  const [purpose, setPurpose] = useState<Schema<'MeetingPurpose'> | ''>('');
  const [on, setOn] = useState('');
  const [stage, setStage] = useState<number | null>(null);
  const [coming, setComing] = useState(noComing);
  const choice = useMemberChoice(type, stage, about);
  const call = useCalling((meeting) => {
    const place = `/desk/meetings/${encodeURIComponent(meeting)}`;
    void navigate(about ? `${place}?act=put&item=${encodeURIComponent(about)}` : place);
  });
  const missing = [
    type === '' && say('typeNeeded'),
    purpose === '' && say('purposeNeeded'),
    on === '' && say('dayNeeded'),
    type !== '' && choice.members.length === 0 && say('nobody'),
  ].filter((each) => each !== false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (purpose !== '') {
      call.send({ type, purpose, on, members: [...choice.members], sheet: sheetOf(coming), ...(stage === null ? {} : { stage }) });
    }
  };
  return (
    <Page title={say('callTitle')} lead={say('callLead')}>
      <form onSubmit={submit} className={`${classes.form} ${classes.narrow}`}>
        <TypeChoice value={type} onChange={setType} />
        <Radio.Group label={say('purpose')} value={purpose} onChange={(value) => setPurpose(value as Schema<'MeetingPurpose'>)}>
          <Group gap="lg" mt="xs">
            {purposes.options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.label} />
            ))}
          </Group>
        </Radio.Group>
        <div className={classes.rowPair}>
          <DayInput label={say('day')} from={dayOf(new Date())} value={on} onChange={setOn} />
          <StageSelect value={stage} onChange={setStage} />
        </div>
        <HowToCome value={coming} onChange={setComing} />
        <Select
          label={say('aboutCaseFirst')}
          description={say('aboutCaseHelp')}
          data={[{ value: '', label: say('noCase') }, ...people]}
          value={about}
          onChange={(next) => setSearch(next ? { case: next } : {}, { replace: true })}
          searchable
          allowDeselect={false}
        />
        <MemberChoice
          of={choice.proposal}
          asked={type !== ''}
          me={choice.me}
          myName={me.name}
          isChosen={choice.isChosen}
          onTick={choice.tick}
        />
        {call.error != null && <ErrorNote error={call.error} />}
        <Group>
          <GoButton type="submit" notYet={missing.join(' ') || null} loading={call.pending}>
            {say('callDo')}
          </GoButton>
          <Button component={Link} to="/desk/meetings" variant="subtle">
            {say('cancel')}
          </Button>
        </Group>
      </form>
    </Page>
  );
}
