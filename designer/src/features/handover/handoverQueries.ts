import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';

export const inHandQuery = (person: string) =>
  queryOptions({
    queryKey: ['hand-over', person],
    enabled: person !== '',
    queryFn: ({ signal }) => bring(api.GET('/api/hand-overs/{person}', { params: { path: { person } }, signal })),
  });

/** Everybody of one's own house, by name. */
export const houseQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['staff', organisation],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }) => {
      const query = { q: organisation, kind: 'staff', take: '50' };
      const { items } = await bring(api.GET('/api/find', { params: { query: query as never }, signal }));
      return items.map(({ id, name }) => ({ value: id, label: name }));
    },
  });
