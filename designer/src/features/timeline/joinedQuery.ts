import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import type { Entry } from './timelineQuery';

export const joinedQuery = (caseId: string, english: boolean) =>
  infiniteQueryOptions({
    queryKey: ['cases', caseId, 'strands', 'timeline', english],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { take: 100, lang: english ? 'en' : 'ja', ...(pageParam ? { after: pageParam } : {}) };
      return bring(api.GET('/api/cases/{caseId}/strands/timeline', { params: { path: { caseId }, query: query as never }, signal }));
    },
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** The lines as the usual timeline shows them, each with its record; what ran by itself only when it is asked for. */
export function joinedEntries(lines: readonly Schema<'StrandEntryResponse'>[], all: boolean): readonly Entry[] {
  return lines
    .filter(({ told }) => all || !told.automatic)
    .map(({ told, case: of, caseName, isLead }) => ({ ...told, strand: { case: of, name: caseName ?? null, isLead } }));
}
