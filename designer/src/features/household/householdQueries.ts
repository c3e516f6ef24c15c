import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Household = Schema<'HouseholdResponse'>;

export const householdQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'household'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/household', { params: { path: { caseId } }, signal })),
  });

/** Who may be the same person; asking is a reading of the case, so it is not asked anew at every turn. */
export const alikeQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'duplicates'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/duplicates', { params: { path: { caseId } }, signal })),
    staleTime: 300_000,
  });
