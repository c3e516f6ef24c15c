import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Memory = Schema<'MemoryResponse'>;
export type MemorySheet = Schema<'MemorySheetResponse'>;

/** What is good to know about the person, and what was chosen for whom. */
export const memoriesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'memories'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/memories', { params: { path: { caseId } }, signal })),
  });

export const memorySheetQuery = (caseId: string, keyPerson: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'memories', keyPerson],
    queryFn: ({ signal }) =>
      bring(api.GET('/api/cases/{caseId}/memory-sheets/{keyPerson}', { params: { path: { caseId, keyPerson } }, signal })),
  });
