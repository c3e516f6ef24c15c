import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Visit = Schema<'VisitResponse'>;
export type Card = Schema<'DevelopmentResponse'>;
export type BoardColumn = Schema<'DevelopmentColumnResponse'>;

/** 訪問の記録, the newest first; of one resource, or of all. */
export const visitsQuery = (resource: string) =>
  queryOptions({
    queryKey: ['resources', 'visits', resource],
    queryFn: ({ signal }) => bring(api.GET('/api/development/visits', { params: { query: resource === '' ? {} : { resource } }, signal })),
  });

/** 資源開発の板, column by column. */
export const boardQuery = queryOptions({
  queryKey: ['resources', 'board'],
  queryFn: ({ signal }) => bring(api.GET('/api/development/board', { signal })),
});

export const states = ['found', 'idea', 'trying', 'made', 'proposed', 'resting'] as const;
export type CardState = (typeof states)[number];

export const stateOf = (card: Pick<Card, 'state'>): CardState => states.find((state) => state === card.state) ?? 'found';
