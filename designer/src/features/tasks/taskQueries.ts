import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { colleaguesQuery } from '@/api/colleagues';
import { organisationsQuery, resourcesQuery } from '@/api/resourceQueries';
import type { Pickable } from '@/forms/FormContext';

/** Everything that waits: who holds this step, and whether it is late. */
export const waitingQuery = queryOptions({
  queryKey: ['inbox', 'waiting'],
  queryFn: ({ signal }) => bring(api.GET('/api/worklist', { params: { query: { take: 200 } }, signal })),
  staleTime: 60_000,
});

export const newestQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'timeline', 'newest'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/timeline', { params: { path: { caseId }, query: { take: 200 } }, signal })),
  });

type Client = ReturnType<typeof import('@tanstack/react-query').useQueryClient>;

/** Those of a register whose name holds what was typed; people are colleagues. */
export async function pickFrom(client: Client, kind: 'person' | 'organisation' | 'resource', typed: string): Promise<readonly Pickable[]> {
  const all: readonly (Pickable & { readonly displayName?: string })[] =
    kind === 'organisation'
      ? (await client.fetchQuery(organisationsQuery)).filter((each) => !each.closed)
      : kind === 'resource'
        ? (await client.fetchQuery({ ...resourcesQuery(), staleTime: 60_000 })).filter((each) => !each.closed)
        : (await client.fetchQuery(colleaguesQuery)).map(({ person, name }) => ({ id: person, name }));
  const wanted = typed.normalize('NFKC').toLowerCase();
  const found = new Map(
    all
      .filter((each) => `${each.name} ${each.displayName ?? ''}`.normalize('NFKC').toLowerCase().includes(wanted))
      .map((each) => [each.id, each]),
  );
  return [...found.values()].slice(0, 12);
}
