import { Button, Group, Radio, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { actNumber, api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { Answer } from '@/ui/Answer';
import { DayInput } from '@/ui/DayInput';
import { ErrorNote } from '@/ui/ErrorNote';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { type ChosenMember, MemberChoice } from './MemberChoice';
import { meetingTypesQuery } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

const stages = ['stage1', 'stage2', 'stage3', 'stage4', 'stage5', 'stage6'] as const;

/** Calling a conference: which, what for, when, and who sits at the table. */
export function NewMeetingPage() {
  const say = useWords(meetingsWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const types = useQuery(meetingTypesQuery);
  const purposes = useWordTable('meetingPurpose');
  const [type, setType] = useState('');
  const [purpose, setPurpose] = useState<Schema<'MeetingPurpose'> | ''>('');
  const [on, setOn] = useState('');
  const [stage, setStage] = useState<number | null>(null);
  const [members, setMembers] = useState<readonly ChosenMember[]>([]);
  const [number] = useState(actNumber);
  const call = useMutation({
    mutationFn: () => {
      const body = { type, purpose: purpose as Schema<'MeetingPurpose'>, on, members: [...members], ...(stage === null ? {} : { stage }) };
      return bring(api.POST('/api/meetings', { params: { header: { 'Idempotency-Key': number, 'X-Bansou-Client': 'desk' } }, body }));
    },
    onSuccess: (answer) => {
      void queries.invalidateQueries({ queryKey: ['meetings'] });
      void navigate(`/desk/meetings/${encodeURIComponent((answer as Schema<'MeetingCommandResponse'>).meeting)}`);
    },
  });
  const ready = type !== '' && purpose !== '' && on !== '' && members.length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    call.mutate();
  };
  return (
    <Page title={say('callTitle')} lead={say('callLead')}>
      <form onSubmit={submit} className={classes.form}>
        <Answer of={types}>
          {(known) => (
            <Radio.Group label={say('type')} value={type} onChange={setType}>
              <div className={classes.types}>
                {known.map((each) => (
                  <Radio
                    key={each.id}
                    className={classes.type ?? ''}
                    value={each.id}
                    label={each.name}
                    description={[
                      say('basis', { basis: each.basis }),
                      say(each.consentRequired ? 'consentNeeded' : 'consentNotNeeded'),
                      ...(each.isolated ? [say('isolated')] : []),
                    ].join(' / ')}
                  />
                ))}
              </div>
            </Radio.Group>
          )}
        </Answer>
        <Radio.Group label={say('purpose')} value={purpose} onChange={(value) => setPurpose(value as Schema<'MeetingPurpose'>)}>
          <Group gap="lg">
            {purposes.options.map((option) => (
              <Radio key={option.value} value={option.value} label={option.label} />
            ))}
          </Group>
        </Radio.Group>
        <DayInput label={say('day')} value={on} onChange={setOn} />
        <Select
          label={say('stage')}
          value={stage === null ? '' : String(stage)}
          data={[{ value: '', label: say('stageNone') }, ...stages.map((key, index) => ({ value: String(index + 1), label: say(key) }))]}
          onChange={(value) => setStage(value ? Number(value) : null)}
        />
        <MemberChoice type={type} stage={stage} onChange={setMembers} />
        {call.isError && <ErrorNote error={call.error} />}
        <Group>
          <Button type="submit" disabled={!ready} loading={call.isPending}>
            {say('callDo')}
          </Button>
        </Group>
      </form>
    </Page>
  );
}
