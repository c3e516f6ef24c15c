import { Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { EntryList } from './EntryList';
import { joinedEntries, joinedQuery } from './joinedQuery';
import classes from './Timeline.module.css';
import { timelineWords } from './timelineWords';

/** The histories of all records of one person in one order of time, each line with where it comes from. */
export function JoinedTimeline({ caseId }: { readonly caseId: string }) {
  const say = useWords(timelineWords);
  const [search, setSearch] = useSearchParams();
  const all = search.get('auto') === '1';
  const found = useInfiniteQuery(joinedQuery(caseId, isEnglish()));
  const entries = useMemo(() => joinedEntries(found.data?.pages.flatMap((page) => page.items) ?? [], all), [found.data, all]);
  const toggle = (on: boolean) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        on ? next.set('auto', '1') : next.delete('auto');
        return next;
      },
      { replace: true },
    );
  return (
    <div className={classes.timeline}>
      <p className={classes.soft}>{say('joinedLead')}</p>
      <Checkbox label={say('all')} checked={all} onChange={(event) => toggle(event.currentTarget.checked)} />
      {found.isError && <ErrorNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.isSuccess && (
        <EntryList entries={entries} onEnd={() => found.hasNextPage && !found.isFetchingNextPage && void found.fetchNextPage()} />
      )}
      {found.isFetchingNextPage && <p role="status">{say('more')}</p>}
    </div>
  );
}
