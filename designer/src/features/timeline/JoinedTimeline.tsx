import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useWords } from '@/words/defineWords';
import { Found } from './Found';
import { joinedEntries, joinedQuery } from './joinedQuery';
import classes from './Timeline.module.css';
import { timelineWords } from './timelineWords';
import type { TimelineFilter } from './useTimelineFilter';

interface JoinedTimelineProps {
  readonly caseId: string;
  readonly filter: TimelineFilter;
}

/** The histories of all records of one person in one order of time, each line with where it comes from. */
export function JoinedTimeline({ caseId, filter }: JoinedTimelineProps) {
  const say = useWords(timelineWords);
  const found = useInfiniteQuery(joinedQuery(caseId, filter.wish));
  const entries = useMemo(
    () => joinedEntries(found.data?.pages.flatMap((page) => page.items) ?? [], filter.wish.all),
    [found.data, filter.wish.all],
  );
  return (
    <>
      <p className={classes.soft}>{say('joinedLead')}</p>
      <Found of={found} entries={entries} narrowed={filter.narrowed} />
    </>
  );
}
