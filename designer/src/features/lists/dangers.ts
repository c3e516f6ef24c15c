import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Danger = Schema<'DangerList'>;
export type Line = Schema<'CaseLineResponse'>;

/** In the order in which a team walks through them: what may hurt soonest comes first. */
export const dangers = [
  'leftHanging',
  'silent',
  'withoutSos',
  'longStay',
  'reviewOverdue',
  'alone',
  'oneName',
] as const satisfies readonly Danger[];

export function readDanger(search: URLSearchParams): Danger {
  return dangers.find((danger) => danger === search.get('list')) ?? dangers[0];
}

export const dangersQuery = queryOptions({
  queryKey: ['inbox', 'dangers'],
  queryFn: ({ signal }) => bring(api.GET('/api/dangers', { signal })),
});

export const dangerQuery = (danger: Danger) =>
  infiniteQueryOptions({
    queryKey: ['inbox', 'danger', danger],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      bring(api.GET('/api/cases', { params: { query: { danger, take: 100, ...(pageParam && { after: pageParam }) } }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
