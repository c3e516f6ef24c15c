import { queryOptions } from '@tanstack/react-query';
import { api, bring } from './client';
import type { Schema } from './schemas';

export type Resource = Schema<'ResourceResponse'>;
export type Organisation = Schema<'OrganisationResponse'>;

/** What one looks for in the directory; what is empty asks for nothing. */
export interface ResourceWish {
  readonly text?: string;
  readonly category?: string;
  readonly area?: string;
  readonly near?: string;
  readonly provider?: string;
  readonly cost?: string;
  readonly conditions?: string;
  readonly withRoom?: boolean;
  readonly closed?: boolean;
}

/** 社会資源 that fit the words; the server looks in every writing of them. Everything read of resources lies below `['resources']`. */
export const resourcesQuery = (wish: ResourceWish = {}) => {
  const asked = Object.entries(wish).filter(([, value]) => value !== undefined && value !== '' && value !== false);
  const query = Object.fromEntries(asked.map(([key, value]) => [key, String(value)]));
  return queryOptions({
    queryKey: ['resources', 'list', query],
    queryFn: ({ signal }) => bring(api.GET('/api/resources', { params: { query }, signal })),
  });
};

export const resourceQuery = (resource: string) =>
  queryOptions({
    queryKey: ['resources', 'one', resource],
    queryFn: ({ signal }) => bring(api.GET('/api/resources/{resource}', { params: { path: { resource } }, signal })),
  });

/** The areas of the directory, and what I may do in it. */
export const resourceDeskQuery = queryOptions({
  queryKey: ['resources', 'desk'],
  queryFn: ({ signal }) => bring(api.GET('/api/resource-desk', { signal })),
  staleTime: 5 * 60_000,
});

export const organisationsQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) => bring(api.GET('/api/organisations', { signal })),
  staleTime: 5 * 60_000,
});
