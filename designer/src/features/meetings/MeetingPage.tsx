import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useWordTable } from '@/api/wordTables';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { MeetingBook } from './MeetingBook';
import { type Meeting, may, meetingActionsQuery, meetingListQuery, meetingQuery } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { Pledge } from './Pledge';

/** One conference: what for, who, what about, what was settled. */
export function MeetingPage() {
  const say = useWords(meetingsWords);
  const { meetingId = '' } = useParams();
  const meeting = useQuery(meetingQuery(meetingId));
  const actions = useQuery(meetingActionsQuery(meetingId));
  const closed = meeting.isError && asProblem(meeting.error).status === 404;
  const known = useQuery({ ...meetingListQuery, enabled: closed }).data?.find((line) => line.id === meetingId);
  const mustPledge = closed && may(actions.data, 'pledge-secrecy');
  return (
    <Page
      title={meeting.data?.typeName ?? known?.typeName ?? say('title')}
      lead={meeting.data ? <Lead of={meeting.data} /> : known && <When at={known.on} />}
    >
      {mustPledge && <Pledge meetingId={meetingId} />}
      {closed && !mustPledge && !actions.isPending && (
        <EmptyState title={say('gone')} action={<Link to="/desk/meetings">{say('backToList')}</Link>}>
          {say('goneText')}
        </EmptyState>
      )}
      {!closed && <Answer of={meeting}>{(data) => <MeetingBook of={data} actions={actions.data} />}</Answer>}
    </Page>
  );
}

/** What for and when, in one line; the way back to the others. */
function Lead({ of }: { readonly of: Meeting }) {
  const say = useWords(meetingsWords);
  const purposes = useWordTable('meetingPurpose');
  const standings = useWordTable('meetingStage');
  const where = [fieldOf(of, 'place'), fieldOf(of, 'online')].filter((words) => words !== '');
  return (
    <>
      <When at={of.held?.on ?? of.on} />
      {fieldOf(of, 'time') && ` ${fieldOf(of, 'time')}`} · {purposes.say(of.purpose)} · {standings.say(of.standing)}
      {where.length > 0 && (
        <>
          <br />
          {where.join(' · ')}
        </>
      )}
      <br />
      <Link to="/desk/meetings">{say('backToList')}</Link>
    </>
  );
}

const fieldOf = (of: Meeting, name: string): string => of.sheet.find((field) => field.name === name)?.words ?? '';
