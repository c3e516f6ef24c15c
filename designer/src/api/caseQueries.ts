import { queryOptions } from '@tanstack/react-query';
import { api, bring } from './client';
import type { Schema } from './schemas';

export type Case = Schema<'CaseResponse'>;
export type Action = Schema<'ActionResponse'>;

/** One case as far as I may see it. Everything of a case lies below the key `['cases', id]`: one change, one reading anew. */
export const caseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'case'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}', { params: { path: { caseId } }, signal })),
  });

/** What can be done now, and what cannot with its reasons. */
export const actionsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'actions'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/actions', { params: { path: { caseId } }, signal })),
  });

/** Who may be told what, and the grounds that are no consent. */
export const consentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'consents'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/consents', { params: { path: { caseId } }, signal })),
  });

/** The records that make up one person's way; only this one where none was joined. */
export const strandsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'strands'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/strands', { params: { path: { caseId } }, signal })),
  });
