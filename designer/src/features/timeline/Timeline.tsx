import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { strandsQuery } from '@/api/caseQueries';
import { useWords } from '@/words/defineWords';
import { Found } from './Found';
import { JoinedTimeline } from './JoinedTimeline';
import classes from './Timeline.module.css';
import { TimelineTools } from './TimelineTools';
import { timelineQuery } from './timelineQuery';
import { timelineWords } from './timelineWords';
import { type TimelineFilter, useTimelineFilter } from './useTimelineFilter';

/** The history of this record, or of all that were joined to it. */
export function Timeline({ caseId }: { readonly caseId: string }) {
  const say = useWords(timelineWords);
  const [search, setSearch] = useSearchParams();
  const joined = (useQuery(strandsQuery(caseId)).data?.strands.length ?? 1) > 1;
  const together = joined && search.get('joined') === '1';
  const filter = useTimelineFilter();
  const choose = (which: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      which === 'joined' ? next.set('joined', '1') : next.delete('joined');
      return next;
    });
  return (
    <section aria-labelledby="timeline" className={classes.timeline}>
      <h2 id="timeline">{say('title')}</h2>
      {joined && (
        <SegmentedControl
          aria-label={say('title')}
          value={together ? 'joined' : 'own'}
          onChange={choose}
          data={[
            { value: 'own', label: say('ownOnly') },
            { value: 'joined', label: say('joinedToo') },
          ]}
        />
      )}
      <TimelineTools filter={filter} />
      {together ? <JoinedTimeline caseId={caseId} filter={filter} /> : <OwnTimeline caseId={caseId} filter={filter} />}
    </section>
  );
}

/** What happened in words, the newest first. */
function OwnTimeline({ caseId, filter }: { readonly caseId: string; readonly filter: TimelineFilter }) {
  const found = useInfiniteQuery(timelineQuery(caseId, filter.wish));
  const entries = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data]);
  return <Found of={found} entries={entries} narrowed={filter.narrowed} />;
}
