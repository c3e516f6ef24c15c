import { useQuery } from '@tanstack/react-query';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { Agenda } from './Agenda';
import { Candidates } from './Candidates';
import { Facts } from './Facts';
import { JoinPanel } from './JoinPanel';
import { LeavePanel } from './LeavePanel';
import classes from './Meetings.module.css';
import { Members } from './Members';
import { type Meeting, type MeetingAction, may, meetingListQuery } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { Pledge } from './Pledge';
import { PutPanel } from './PutPanel';
import { Record } from './Record';

interface MeetingBookProps {
  readonly of: Meeting;
  readonly actions: readonly MeetingAction[] | undefined;
}

/** The agenda and the record in the middle; who sits at the table beside them. */
export function MeetingBook({ of, actions }: MeetingBookProps) {
  const say = useWords(meetingsWords);
  const { act, close } = useAct();
  const line = useQuery(meetingListQuery).data?.find((each) => each.id === of.id);
  const putting = act?.act === 'put' && may(actions, 'add-agenda-item');
  return (
    <div className={classes.book}>
      <div className={classes.main}>
        {of.isolated && <p className={classes.closed}>{say('closedBand')}</p>}
        {line?.needsPledge && may(actions, 'pledge-secrecy') && <Pledge meetingId={of.id} some />}
        <MemberActs of={of} />
        <Agenda of={of} actions={actions} />
        {putting && (
          <div className={classes.section}>
            <PutPanel key={act?.item ?? ''} meeting={of} about={act?.item} onClose={close} />
          </div>
        )}
        {may(actions, 'add-agenda-item') && <Candidates of={of} />}
        <Record of={of} actions={actions} />
      </div>
      <aside className={classes.side} aria-label={say('sideTitle')}>
        <Facts of={of} />
        <Members of={of} actions={actions} />
      </aside>
    </div>
  );
}

/** Who joins or leaves: written where there is room, whatever the width of the list of members. */
function MemberActs({ of }: { readonly of: Meeting }) {
  const { act, close } = useAct();
  const leaving = act?.act === 'leave' ? of.members.find((member) => member.now && member.person === act.item) : undefined;
  if (act?.act !== 'join' && !leaving) {
    return null;
  }
  return (
    <div className={classes.section}>
      {leaving ? (
        <LeavePanel key={leaving.person} meeting={of} member={leaving} onClose={close} />
      ) : (
        <JoinPanel meeting={of} onClose={close} />
      )}
    </div>
  );
}
