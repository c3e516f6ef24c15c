import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type LifeMap = Schema<'MapResponse'>;
export type MapTie = Schema<'MapTieResponse'>;

export const mapQuery = (caseId: string, on: string | null) =>
  queryOptions({
    queryKey: ['cases', caseId, 'map', on],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/map', { params: { path: { caseId }, query: on ? { on } : {} }, signal })),
  });

export const mapDifferenceQuery = (caseId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'map-difference', from, to],
    enabled: from !== '' && to !== '',
    queryFn: ({ signal }) =>
      bring(api.GET('/api/cases/{caseId}/map/difference', { params: { path: { caseId }, query: { from, to } }, signal })),
  });
