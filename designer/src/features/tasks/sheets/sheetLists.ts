import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type SheetLine = Schema<'SheetLineResponse'>;
export type DraftLine = Schema<'SheetDraftLineResponse'>;
export type FormLine = Schema<'FormLineResponse'>;

/** The sheets of a case that hold answers. */
export const sheetsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'sheets', 'list'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/sheets', { params: { path: { caseId } }, signal })),
  });

/** What is written and not part of the record yet. */
export const draftsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'sheets', 'drafts'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/drafts', { params: { path: { caseId } }, signal })),
  });

/** The forms of the municipality, by name. */
export const formsQuery = queryOptions({
  queryKey: ['forms', 'list'],
  queryFn: ({ signal }) => bring(api.GET('/api/forms', { signal })),
  staleTime: 10 * 60_000,
});
