import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Person = Schema<'PersonResponse'>;

/** Name, reading, own words; only for who may see them. */
export const personQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'person'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/person', { params: { path: { caseId } }, signal })),
  });
