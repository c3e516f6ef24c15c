import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { api, bring } from '@/api/client';
import type { Line, PeopleView } from './peopleView';

const pageSize = 200;
/** So many are read by themselves; beyond that one narrows, or asks for more. */
const atOnce = 2_000;

export interface People {
  readonly lines: readonly Line[];
  readonly reading: boolean;
  readonly came: boolean;
  readonly error: unknown;
  readonly more: (() => void) | null;
  readonly again: () => void;
}

/** Everybody whom I may see, page after page, in the order of their readings. */
export function usePeople({ mine, stage }: PeopleView): People {
  const { data, error, hasNextPage, isFetchingNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['people', mine, stage],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { take: pageSize, ...(pageParam && { after: pageParam }), ...(mine && { lead: 'me' }), ...(stage && { stage }) };
      return bring(api.GET('/api/cases', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const lines = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const goOn = hasNextPage && !isFetchingNextPage && lines.length < atOnce;
  useEffect(() => {
    if (goOn) {
      void fetchNextPage();
    }
  }, [goOn, fetchNextPage]);
  return {
    lines,
    reading: isFetching,
    came: data !== undefined,
    error: data ? null : error,
    more: hasNextPage && lines.length >= atOnce ? () => void fetchNextPage() : null,
    again: () => void refetch(),
  };
}
