import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';

export const consentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'consents'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/consents', { params: { path: { caseId } }, signal })),
  });
