import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export interface Colleague {
  readonly person: string;
  readonly name: string;
  readonly organisation: string;
}

/** Those who hold something now, as far as I may see it: whom work can be given to. */
export const colleaguesQuery = queryOptions({
  queryKey: ['inbox', 'colleagues'],
  queryFn: ({ signal }) => bring(api.GET('/api/worklist', { params: { query: { take: 200 } }, signal })),
  staleTime: 60_000,
});

/** The holders of this case and everybody who holds something, each once, by name. */
export function colleaguesOf(
  overview: Schema<'OverviewResponse'> | undefined,
  rows: readonly Schema<'WorklistResponse'>[],
): readonly Colleague[] {
  const known = new Map<string, Colleague>();
  for (const holder of overview ? [overview.lead, overview.overviewHolder] : []) {
    known.set(holder.person, { person: holder.person, name: holder.personName, organisation: holder.organisation });
  }
  for (const row of rows) {
    if (row.assignee && !known.has(row.assignee)) {
      known.set(row.assignee, { person: row.assignee, name: row.assigneeName, organisation: row.organisation });
    }
  }
  return [...known.values()].sort((one, other) => one.name.localeCompare(other.name, 'ja'));
}
