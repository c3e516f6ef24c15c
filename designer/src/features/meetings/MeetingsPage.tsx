import { Badge, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dayOf } from '@/time/moments';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { type MeetingLine, meetingListQuery } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

/** The conferences that I may know of, by day. */
export function MeetingsPage() {
  const say = useWords(meetingsWords);
  const meetings = useQuery(meetingListQuery);
  const call = (
    <Button component={Link} to="/desk/meetings/new">
      {say('call')}
    </Button>
  );
  return (
    <Page title={say('title')} lead={say('lead')} actions={meetings.data?.length ? call : undefined}>
      <Answer of={meetings}>
        {(lines) => {
          const today = dayOf(new Date());
          const past = lines.filter((line) => line.on < today || line.standing === 'held').reverse();
          const coming = lines.filter((line) => !past.includes(line));
          return lines.length === 0 ? (
            <EmptyState title={say('emptyTitle')} action={call}>
              {say('emptyText')}
            </EmptyState>
          ) : (
            <>
              <Lines title={say('coming')} lines={coming} />
              <Lines title={say('past')} lines={past} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly MeetingLine[] }) {
  if (lines.length === 0) {
    return null;
  }
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: MeetingLine }) {
  const say = useWords(meetingsWords);
  return (
    <li className={classes.line}>
      <When at={line.on} />
      <div>
        <Link to={`/desk/meetings/${encodeURIComponent(line.id)}`}>{line.typeName}</Link>{' '}
        {line.isolated && (
          <Badge variant="outline" radius="sm">
            {say('closedMark')}
          </Badge>
        )}
        <p className={classes.soft}>
          {line.needsPledge && line.items === 0
            ? say('pledgeFirst')
            : `${say('itemsOf', { count: line.items })} · ${say('decidedOf', { count: line.decided })}`}
        </p>
        {line.feedbackOwed > 0 && <p className={classes.attention}>{say('feedbackOwed', { count: line.feedbackOwed })}</p>}
        {line.ownActions.map((action) => (
          <p key={action.id}>
            {say('ownPromises')}: {action.what} (<When at={action.on} />
            {action.late && ` ${say('late')}`})
          </p>
        ))}
      </div>
    </li>
  );
}
