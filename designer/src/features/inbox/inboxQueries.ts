import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
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
