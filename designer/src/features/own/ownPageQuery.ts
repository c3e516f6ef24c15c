import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type OwnPageData = Schema<'OwnPageResponse'>;

export const ownPageQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'own-page'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/own-page', { params: { path: { caseId } }, signal })),
  });
