import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

/** A resource with what newer servers know of it: its room with a date, its distance in words, what to check first. */
export type Resource = Schema<'ResourceResponse'> & {
  readonly categoryName?: string;
  readonly room?: { readonly words: string; readonly on?: string };
  readonly stale?: boolean;
  readonly distanceName?: string;
  readonly check?: { readonly needsCheck: boolean; readonly words: string };
  readonly cost?: string;
  readonly conditions?: string;
};

export interface ResourceWish {
  readonly text: string;
  readonly category: string;
  readonly cost: string;
  readonly conditions: string;
  readonly withRoom: boolean;
}

/** 社会資源 that fit the words; the server looks in every writing of them. */
export const resourcesQuery = (wish: ResourceWish) =>
  queryOptions({
    queryKey: ['resources', wish],
    queryFn: ({ signal }) => {
      const asked = Object.entries(wish).filter(([, value]) => value !== '' && value !== false);
      const query = Object.fromEntries(asked) as never;
      return bring(api.GET('/api/resources', { params: { query }, signal })) as Promise<readonly Resource[]>;
    },
  });

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) => bring(api.GET('/api/organisations', { signal })),
  staleTime: 5 * 60_000,
});
