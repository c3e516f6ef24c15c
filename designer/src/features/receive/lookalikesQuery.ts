import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';

/** Named people who are found by what was written so far. */
export const lookalikesQuery = (query: string) =>
  queryOptions({
    queryKey: ['lookalikes', query],
    enabled: query !== '',
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) => {
      const { items } = await bring(api.GET('/api/search', { params: { query: { q: query, take: 5 } }, signal }));
      return items.filter((line) => line.name);
    },
  });
