import { useMeetingCommand } from '@/api/meetingCommands';
import { ActPanel } from '@/ui/ActPanel';
import { useWords } from '@/words/defineWords';
import type { Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { WordsForm } from './WordsForm';

interface LeavePanelProps {
  readonly meeting: Meeting;
  readonly member: Meeting['members'][number];
  readonly onClose: () => void;
}

/** Somebody leaves the table, and why is said; that they sat there stays to be seen. */
export function LeavePanel({ meeting, member, onClose }: LeavePanelProps) {
  const say = useWords(meetingsWords);
  const leave = useMeetingCommand(meeting.id, 'leave-meeting');
  return (
    <ActPanel title={say('leaveOf', { name: member.personName })} onClose={onClose}>
      <WordsForm
        place={`${meeting.id} leave ${member.person}`}
        label={say('leaveReason')}
        does={say('leave')}
        act={leave}
        bodyOf={(reason) => ({ person: member.person, reason })}
        onClose={onClose}
      />
    </ActPanel>
  );
}
