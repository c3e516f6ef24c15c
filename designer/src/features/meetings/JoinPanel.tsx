import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMeetingCommand } from '@/api/meetingCommands';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { type Meeting, memberProposalQuery } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { StageSelect } from './StageSelect';
import { useNumber } from './useNumber';

interface JoinPanelProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
}

/** Somebody joins, and why is said: members change with the way of the person. */
export function JoinPanel({ meeting, onClose }: JoinPanelProps) {
  const say = useWords(meetingsWords);
  const [said, change, clear] = useKept(`${meeting.id} join`, { stage: meeting.stage ?? 0, who: '', reason: '' });
  const join = useMeetingCommand(meeting.id, 'join-meeting');
  const number = useNumber();
  const proposal = useQuery(memberProposalQuery(meeting.type, said.stage || null)).data?.members ?? [];
  const here = new Set(meeting.members.filter((member) => member.now).map((member) => member.person));
  const candidates = proposal.flatMap((role) => role.candidates).filter((each) => !here.has(each.person));
  const choices = new Map(candidates.map((each) => [`${each.role}/${each.person}`, each]));
  const chosen = choices.get(said.who);
  const send = () => {
    if (chosen) {
      const member = { person: chosen.person, organisation: chosen.organisation, role: chosen.role };
      const done = () => {
        clear();
        onClose();
      };
      join.mutate({ body: { member, reason: said.reason.trim() }, number: number() }, { onSuccess: done, onError: number.next });
    }
  };
  const notYet = !chosen ? say('whoNeeded') : !said.reason.trim() ? say('reasonNeeded') : null;
  return (
    <ActPanel title={say('joinSomebody')} lead={say('joinLead')} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <StageSelect value={said.stage || null} onChange={(stage) => change({ stage: stage ?? 0, who: '' })} />
        <Select
          label={say('who')}
          data={[...choices].map(([value, each]) => ({ value, label: `${each.personName} · ${each.organisationName}` }))}
          value={chosen ? said.who : null}
          onChange={(who) => change({ who: who ?? '' })}
          searchable
        />
        <Textarea label={say('joinReason')} value={said.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
        <ActEnd does={say('join')} busy={join.isPending} error={join.error} onCancel={onClose} notYet={notYet} />
      </form>
    </ActPanel>
  );
}
