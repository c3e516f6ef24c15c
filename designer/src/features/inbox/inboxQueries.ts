import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { type InboxView, keyOf } from './inboxView';

export const pageSize = 100;

/** How many rows stand on each tab. */
export const countsQuery = queryOptions({
  queryKey: ['inbox', 'counts'],
  queryFn: ({ signal }) => bring(api.GET('/api/worklist/counts', { signal })),
});

export const filtersQuery = queryOptions({
  queryKey: ['inbox-filters'],
  queryFn: ({ signal }) => bring(api.GET('/api/worklist/filters', { signal })),
});

export type SavedFilter = Schema<'FilterResponse'>;

export const filterAt = (filter: string) => ({ path: { filter }, header: { 'X-Bansou-Client': 'desk' } }) as const;

/** A filter as it is sent to be saved again, under the same name and for the same people. */
export function requestOf({ id: _, mine: __, sharedWith, ...filter }: SavedFilter): Schema<'FilterRequest'> {
  return { ...filter, everywhere: filter.shared && !sharedWith };
}

/** The rows from `page * pageSize` on. */
export const pageQuery = (view: InboxView, page: number) =>
  queryOptions({
    queryKey: ['inbox', 'rows', keyOf(view), page],
    queryFn: ({ signal }) => {
      const query = {
        scope: view.scope,
        take: pageSize,
        skip: page * pageSize,
        ...(view.kind && { kind: view.kind }),
        ...(view.person && { person: view.person }),
        ...(view.within !== null && { within: view.within }),
        ...(view.late && { late: 'true' }),
        ...(view.paused !== null && { paused: String(view.paused) }),
      };
      return bring(api.GET('/api/worklist', { params: { query }, signal }));
    },
  });
