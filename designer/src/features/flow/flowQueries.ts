import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Band = Schema<'BandResponse'>;
export type Drawing = Schema<'DrawingResponse'>;

const asked = (caseId: string, english: boolean) => ({ params: { path: { caseId }, query: { lang: english ? 'en' : 'ja' } as never } });

export const bandQuery = (caseId: string, english: boolean) =>
  queryOptions({
    queryKey: ['cases', caseId, 'band', english],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/band', { ...asked(caseId, english), signal })),
  });

export const drawingQuery = (caseId: string, english: boolean) =>
  queryOptions({
    queryKey: ['cases', caseId, 'drawing', english],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/drawing', { ...asked(caseId, english), signal })),
  });

/** A flow without anybody in it. */
export const flowDrawingQuery = (flow: string, english: boolean) =>
  queryOptions({
    queryKey: ['flows', flow, 'drawing', english],
    queryFn: ({ signal }) =>
      bring(api.GET('/api/flows/{flow}/drawing', { params: { path: { flow }, query: { lang: english ? 'en' : 'ja' } as never }, signal })),
    staleTime: 5 * 60_000,
    retry: false,
  });
