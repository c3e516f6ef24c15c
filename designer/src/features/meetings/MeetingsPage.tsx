import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { dayOf } from '@/time/moments';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { MeetingLines } from './MeetingLines';
import { meetingListQuery } from './meetingQueries';
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
              <MeetingLines title={say('coming')} lines={coming} />
              <MeetingLines title={say('past')} lines={past} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
