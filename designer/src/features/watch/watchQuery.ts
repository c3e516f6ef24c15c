import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Readiness = Schema<'WatchReadinessResponse'>;

/** What a watch asks for before it begins (HR-6), and how it goes on. */
export const readinessQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'watch'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/watch-readiness', { params: { path: { caseId } }, signal })),
  });
