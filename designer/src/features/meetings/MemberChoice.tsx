import { Checkbox, Fieldset, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import { memberProposalQuery, type ProposedMember } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

export interface ChosenMember {
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
}

interface MemberChoiceProps {
  readonly type: string;
  readonly stage: number | null;
  readonly onChange: (members: readonly ChosenMember[]) => void;
}

const keyOf = ({ person, role }: ChosenMember) => `${role}/${person}`;

/** Members as stage and kind of conference propose them: the first who knows the person is ticked, anybody can be left out. */
export function MemberChoice({ type, stage, onChange }: MemberChoiceProps) {
  const say = useWords(meetingsWords);
  const proposal = useQuery(memberProposalQuery(type, stage));
  const [chosen, setChosen] = useState<ReadonlyMap<string, ChosenMember>>(new Map());
  const members = proposal.data?.members;
  useEffect(() => {
    const first = (members ?? []).flatMap(({ candidates }) => candidates.slice(0, 1));
    setChosen(
      new Map(first.map((member) => [keyOf(member), { person: member.person, organisation: member.organisation, role: member.role }])),
    );
  }, [members]);
  useEffect(() => {
    onChange([...chosen.values()]);
  }, [chosen, onChange]);
  const tick = (member: ChosenMember, on: boolean) => {
    const next = new Map(chosen);
    if (on) {
      next.set(keyOf(member), { person: member.person, organisation: member.organisation, role: member.role });
    } else {
      next.delete(keyOf(member));
    }
    setChosen(next);
  };
  if (type === '') {
    return (
      <Fieldset legend={say('members')}>
        <Text c="dimmed">{say('membersEmpty')}</Text>
      </Fieldset>
    );
  }
  return (
    <Fieldset legend={say('members')}>
      <Answer of={proposal}>
        {({ members: proposed, leaving }) => (
          <Stack gap="sm">
            <Text c="dimmed">{say('membersHelp')}</Text>
            {proposed.map((member) => (
              <Role key={member.code} member={member} chosen={chosen} onTick={tick} />
            ))}
            {leaving.length > 0 && <Text c="dimmed">{say('leaving', { roles: leaving.join(' · ') })}</Text>}
            {chosen.size === 0 && <Text>{say('nobody')}</Text>}
          </Stack>
        )}
      </Answer>
    </Fieldset>
  );
}

interface RoleProps {
  readonly member: ProposedMember;
  readonly chosen: ReadonlyMap<string, ChosenMember>;
  readonly onTick: (member: ChosenMember, on: boolean) => void;
}

function Role({ member, chosen, onTick }: RoleProps) {
  const say = useWords(meetingsWords);
  return (
    <div>
      <Text fw={700}>
        {member.name}
        {member.joins && <Text span c="dimmed">{` ${say('joins')}`}</Text>}
      </Text>
      {member.candidates.length === 0 && <Text c="dimmed">{say('noCandidate', { role: member.name })}</Text>}
      {member.candidates.map((candidate) => (
        <Checkbox
          key={keyOf(candidate)}
          mt={4}
          label={`${candidate.personName} · ${candidate.organisationName}`}
          description={candidate.why}
          checked={chosen.has(keyOf(candidate))}
          onChange={(event) => onTick(candidate, event.currentTarget.checked)}
        />
      ))}
    </div>
  );
}
