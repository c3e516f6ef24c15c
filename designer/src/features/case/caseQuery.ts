import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';

/** One case as far as I may see it. Everything of a case lies below the key `['cases', id]`: one change, one reading anew. */
export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'case'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}', { params: { path: { caseId } }, signal })),
  });
