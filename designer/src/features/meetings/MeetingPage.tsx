import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { useWordTable } from '@/api/wordTables';
import { Answer } from '@/ui/Answer';
import { Page } from '@/ui/Page';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { Agenda } from './Agenda';
import { Candidates } from './Candidates';
import { Holding } from './Holding';
import classes from './Meetings.module.css';
import { Members } from './Members';
import { type Meeting, may, meetingActionsQuery, meetingQuery } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { Pledge } from './Pledge';

/** One conference: what for, who, what about, what was settled. */
export function MeetingPage() {
  const say = useWords(meetingsWords);
  const { meetingId = '' } = useParams();
  const meeting = useQuery(meetingQuery(meetingId));
  const actions = useQuery(meetingActionsQuery(meetingId)).data;
  const closed = meeting.isError && asProblem(meeting.error).status !== 0;
  return (
    <Page title={meeting.data?.typeName ?? say('title')}>
      {closed && may(actions, 'pledge-secrecy') ? (
        <Pledge meetingId={meetingId} />
      ) : (
        <Answer of={meeting}>
          {(data) => (
            <>
              {data.isolated && <p className={classes.closed}>{say('closedBand')}</p>}
              {may(actions, 'pledge-secrecy') && <Pledge meetingId={meetingId} />}
              <Facts of={data} />
              <Members of={data} />
              <Agenda of={data} actions={actions} />
              {may(actions, 'add-agenda-item') && <Candidates of={data} />}
              <Holding of={data} actions={actions} />
            </>
          )}
        </Answer>
      )}
    </Page>
  );
}

function Facts({ of }: { readonly of: Meeting }) {
  const say = useWords(meetingsWords);
  const purposes = useWordTable('meetingPurpose');
  const standings = useWordTable('meetingStage');
  const parts = useWordTable('personsPart');
  return (
    <dl className={classes.facts}>
      <dt>{say('purposeWords')}</dt>
      <dd>{purposes.say(of.purpose)}</dd>
      <dt>{say('day')}</dt>
      <dd>
        <When at={of.held?.on ?? of.on} />
      </dd>
      <dt>{say('standing')}</dt>
      <dd>{standings.say(of.standing)}</dd>
      <dt>{say('convener')}</dt>
      <dd>{of.convenerName}</dd>
      {of.held && (
        <>
          <dt>{say('personsPart')}</dt>
          <dd>
            {parts.say(of.held.personsPart)} {of.held.whyAbsent}
          </dd>
        </>
      )}
      {of.nextOn && (
        <>
          <dt>{say('nextOn')}</dt>
          <dd>
            <When at={of.nextOn} />
          </dd>
        </>
      )}
    </dl>
  );
}
