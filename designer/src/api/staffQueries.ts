import { queryOptions } from '@tanstack/react-query';
import { api, bring } from './client';

/** Everybody of one's own house, by name. */
export const colleaguesQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['staff', organisation],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }) => {
      const query = { q: organisation, kind: 'staff', take: '50' };
      const { items } = await bring(api.GET('/api/find', { params: { query: query as never }, signal }));
      return items.map(({ id, name }) => ({ value: id, label: name }));
    },
  });
