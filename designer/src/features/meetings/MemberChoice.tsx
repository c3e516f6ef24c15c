import { Checkbox, Fieldset, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Schema } from '@/api/schemas';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { ProposedMember } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { type ChosenMember, keyOf } from './members';

interface MemberChoiceProps {
  readonly of: UseQueryResult<Schema<'MemberProposalResponse'>>;
  readonly asked: boolean;
  readonly me: ChosenMember | null;
  readonly myName: string;
  readonly isChosen: (member: ChosenMember) => boolean;
  readonly onTick: (member: ChosenMember, on: boolean) => void;
}

/** Members as stage and kind of conference propose them: who calls it sits at the table, anybody can be left out. */
export function MemberChoice({ of, asked, me, myName, isChosen, onTick }: MemberChoiceProps) {
  const say = useWords(meetingsWords);
  if (!asked) {
    return (
      <Fieldset legend={say('members')}>
        <Text c="dimmed">{say('membersEmpty')}</Text>
      </Fieldset>
    );
  }
  return (
    <Fieldset legend={say('members')}>
      <Text c="dimmed" mb="sm">
        {say('membersHelp')}
      </Text>
      <Answer of={of}>
        {({ members, leaving }) => (
          <Stack gap="sm">
            {me && (
              <Checkbox
                label={myName}
                description={say('meCalling')}
                checked={isChosen(me)}
                onChange={(event) => onTick(me, event.currentTarget.checked)}
              />
            )}
            <div className={classes.roles}>
              {members.map((member) => (
                <Role key={member.code} member={member} me={me?.person} isChosen={isChosen} onTick={onTick} />
              ))}
            </div>
            {leaving.length > 0 && <Text c="dimmed">{say('leaving', { roles: leaving.join(say('comma')) })}</Text>}
          </Stack>
        )}
      </Answer>
    </Fieldset>
  );
}

interface RoleProps {
  readonly member: ProposedMember;
  readonly me: string | undefined;
  readonly isChosen: (member: ChosenMember) => boolean;
  readonly onTick: (member: ChosenMember, on: boolean) => void;
}

function Role({ member, me, isChosen, onTick }: RoleProps) {
  const say = useWords(meetingsWords);
  const others = member.candidates.filter((candidate) => candidate.person !== me);
  if (others.length === 0 && member.candidates.length > 0) {
    return null;
  }
  return (
    <fieldset className={classes.plainSet}>
      <legend>
        {member.name}
        {member.joins && <span className={classes.soft}> {say('joins')}</span>}
      </legend>
      {others.length === 0 && <p className={classes.soft}>{say(member.code === 'person' ? 'personComes' : 'noCandidate')}</p>}
      {others.map((candidate) => (
        <Checkbox
          key={keyOf(candidate)}
          label={`${candidate.personName} · ${candidate.organisationName}`}
          description={candidate.why}
          checked={isChosen(candidate)}
          onChange={(event) => onTick(candidate, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
