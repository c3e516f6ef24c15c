import { queryOptions } from '@tanstack/react-query';
import { api, bring } from './client';
import type { Schema } from './schemas';

export type Colleague = Schema<'ColleagueResponse'>;

/** Whom something can be given to: names, houses and roles, the own house first. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => bring(api.GET('/api/colleagues', { signal })),
});

export interface ColleagueGroup {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

/** For a list to choose from: under the name of their house, each person once, with what they do. */
export function groupsOf(colleagues: readonly Colleague[]): ColleagueGroup[] {
  const groups = new Map<string, ColleagueGroup>();
  const known = new Set<string>();
  for (const { person, name, organisation, organisationName, roles } of colleagues) {
    if (known.has(person)) {
      continue;
    }
    known.add(person);
    const group = groups.get(organisation) ?? { group: organisationName, items: [] };
    group.items.push({ value: person, label: [name, ...roles.map((role) => role.name)].join(' ・ ') });
    groups.set(organisation, group);
  }
  return [...groups.values()];
}
