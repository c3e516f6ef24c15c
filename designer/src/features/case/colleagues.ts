import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { useSigned } from '@/session/session';

export interface Colleague {
  readonly person: string;
  readonly name: string;
  readonly organisation: string;
}

/** Everybody of one's own house. */
const houseQuery = (organisation: string, name: string) =>
  queryOptions({
    queryKey: ['staff', 'house', organisation],
    staleTime: 5 * 60_000,
    enabled: name !== '',
    queryFn: async ({ signal }) => {
      const query = { q: name, kind: 'staff', take: '50' } as never;
      const { items } = await bring(api.GET('/api/find', { params: { query }, signal }));
      return items.map(({ id, name: called }) => ({ person: id, name: called, organisation }));
    },
  });

/** Those who hold something now, as far as I may see it. */
const holdersQuery = queryOptions({
  queryKey: ['inbox', 'colleagues'],
  queryFn: ({ signal }) => bring(api.GET('/api/worklist', { params: { query: { take: 200 } }, signal })),
  staleTime: 60_000,
});

/** Whom work can be given to: the holders of this case, one's own house, and everybody who holds something; each once, by name. */
export function useColleagues(overview: Schema<'OverviewResponse'> | undefined): readonly Colleague[] {
  const { role } = useSigned();
  const house = useQuery(houseQuery(role?.organisation ?? '', role?.organisationName ?? '')).data ?? [];
  const rows = useQuery(holdersQuery).data?.items ?? [];
  return together(overview, house, rows);
}

export function together(
  overview: Schema<'OverviewResponse'> | undefined,
  house: readonly Colleague[],
  rows: readonly Schema<'WorklistResponse'>[],
): readonly Colleague[] {
  const known = new Map<string, Colleague>();
  for (const holder of overview ? [overview.lead, overview.overviewHolder] : []) {
    known.set(holder.person, { person: holder.person, name: holder.personName, organisation: holder.organisation });
  }
  for (const one of house) {
    known.set(one.person, known.get(one.person) ?? one);
  }
  for (const row of rows) {
    if (row.assignee && !known.has(row.assignee)) {
      known.set(row.assignee, { person: row.assignee, name: row.assigneeName, organisation: row.organisation });
    }
  }
  return [...known.values()].sort((one, other) => one.name.localeCompare(other.name, 'ja'));
}
