import type { Colleague, ColleagueGroup } from '@/api/colleagues';
import type { InboxRowData } from './inboxView';

interface Said {
  /** For somebody who may have only some of the rows. */
  readonly some: (count: number) => string;
  /** Above those who may have none of them. */
  readonly none: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** Whom these rows can be given to, by house; those whose role may not have any of them stand greyed at the end, under the reason. */
export function handOnChoices(
  colleagues: readonly Colleague[],
  rows: readonly InboxRowData[],
  said: Said,
): (Omit<ColleagueGroup, 'items'> & { items: Choice[] })[] {
  const people = new Map<string, Colleague[]>();
  for (const colleague of colleagues) {
    people.set(colleague.person, [...(people.get(colleague.person) ?? []), colleague]);
  }
  const groups = new Map<string, { group: string; items: Choice[] }>();
  const cannot: Choice[] = [];
  for (const [value, posts] of people) {
    const roles = posts.flatMap((post) => post.roles);
    const held = new Set(roles.map(({ role }) => role));
    const ofHouse = posts.some((post) => post.ofHouse);
    const count = rows.filter(({ mayHave }) =>
      mayHave.ofHouse
        ? ofHouse
        : mayHave.roles.length === 0 || mayHave.people.includes(value) || mayHave.roles.some((role) => held.has(role)),
    ).length;
    const first = posts[0];
    if (!first) {
      continue;
    }
    const label = [first.name, ...new Set(roles.map(({ name }) => name))].join(' ・ ');
    if (count === 0) {
      cannot.push({ value, label, disabled: true });
      continue;
    }
    const group = groups.get(first.organisation) ?? { group: first.organisationName, items: [] };
    group.items.push({ value, label: count === rows.length ? label : `${label} ・ ${said.some(count)}` });
    groups.set(first.organisation, group);
  }
  return [...groups.values(), ...(cannot.length > 0 ? [{ group: said.none, items: cannot }] : [])];
}
