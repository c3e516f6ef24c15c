import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { asked, type Entry, type TimelineWish } from './timelineQuery';

export const joinedQuery = (caseId: string, wish: TimelineWish) =>
  infiniteQueryOptions({
    queryKey: ['cases', caseId, 'strands', 'timeline', wish],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      bring(
        api.GET('/api/cases/{caseId}/strands/timeline', { params: { path: { caseId }, query: asked(wish, pageParam) as never }, signal }),
      ),
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  });

/** The lines as the usual timeline shows them, each with its record; what ran by itself only when it is asked for. */
export function joinedEntries(lines: readonly Schema<'StrandEntryResponse'>[], all: boolean): readonly Entry[] {
  return lines
    .filter(({ told }) => all || !told.automatic)
    .map(({ told, case: of, caseName, isLead }) => ({ ...told, strand: { case: of, name: caseName ?? null, isLead } }));
}
