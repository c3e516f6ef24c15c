import { Checkbox, Chip, Group, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { strandsQuery } from '@/api/caseQueries';
import { useWordTable } from '@/api/wordTables';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { EntryList } from './EntryList';
import { JoinedTimeline } from './JoinedTimeline';
import classes from './Timeline.module.css';
import { type Area, timelineQuery } from './timelineQuery';
import { timelineWords } from './timelineWords';

/** The history of this record, or of all that were joined to it. */
export function Timeline({ caseId }: { readonly caseId: string }) {
  const say = useWords(timelineWords);
  const [search, setSearch] = useSearchParams();
  const joined = (useQuery(strandsQuery(caseId)).data?.strands.length ?? 1) > 1;
  const together = joined && search.get('joined') === '1';
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
      {together ? <JoinedTimeline caseId={caseId} /> : <OwnTimeline caseId={caseId} />}
    </section>
  );
}

/** What happened in words, the newest first; by area and by words. The words looked for stay out of the address. */
function OwnTimeline({ caseId }: { readonly caseId: string }) {
  const say = useWords(timelineWords);
  const areaWords = useWordTable('tellingArea');
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState('');
  const [words] = useDebouncedValue(text.trim(), 250);
  const areas = search.getAll('area') as Area[];
  const all = search.get('auto') === '1';
  const found = useInfiniteQuery(timelineQuery(caseId, { words, areas, all, english: isEnglish() }));
  const entries = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data]);
  const filtered = words !== '' || areas.length > 0;
  function filter(change: (next: URLSearchParams) => void) {
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        change(next);
        return next;
      },
      { replace: true },
    );
  }
  function toggle(on: boolean) {
    filter((params) => (on ? params.set('auto', '1') : params.delete('auto')));
  }
  function choose(next: readonly string[]) {
    filter((params) => {
      params.delete('area');
      for (const area of next) {
        params.append('area', area);
      }
    });
  }
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          label={say('search')}
          description={say('searchHelp')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          type="search"
        />
        <Checkbox label={say('all')} checked={all} onChange={(event) => toggle(event.currentTarget.checked)} />
      </div>
      <Chip.Group multiple value={areas} onChange={choose}>
        <Group gap="xs" role="group" aria-label={say('areas')}>
          {areaWords.options.map((area) => (
            <Chip key={area.value} value={area.value} size="md">
              {area.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      {found.isError && <ErrorNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.isSuccess && entries.length === 0 && (
        <EmptyState title={say(filtered ? 'noneFoundTitle' : 'nothingTitle')}>{say(filtered ? 'noneFound' : 'nothing')}</EmptyState>
      )}
      {entries.length > 0 && (
        <EntryList entries={entries} onEnd={() => found.hasNextPage && !found.isFetchingNextPage && void found.fetchNextPage()} />
      )}
      {found.isFetchingNextPage && <p role="status">{say('more')}</p>}
    </>
  );
}
