import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';

export const inHandQuery = (person: string) =>
  queryOptions({
    queryKey: ['hand-over', person],
    enabled: person !== '',
    queryFn: ({ signal }) => bring(api.GET('/api/hand-overs/{person}', { params: { path: { person } }, signal })),
  });
