import { queryOptions, useQuery } from '@tanstack/react-query';
import { actAs, api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Me = Schema<'MeResponse'>;
export type Membership = Schema<'MembershipResponse'>;

/** Who is signed in; fails with `not-signed-in` when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => bring(api.GET('/api/me', { signal })),
  staleTime: 5 * 60_000,
  retry: false,
});

const place = 'bansou.role';

/** The role chosen in this tab, or the first one; a role that is not mine any more is forgotten. */
export function chosenRole(me: Me): Membership | null {
  const key = sessionStorage.getItem(place);
  return me.memberships.find((membership) => membership.key === key) ?? me.memberships[0] ?? null;
}

export function chooseRole(key: string): void {
  sessionStorage.setItem(place, key);
  actAs(key);
}

export interface Signed {
  readonly me: Me;
  readonly role: Membership | null;
}

/** The one who is signed in. Only below `SignedInOnly`, which has made sure of it. */
export function useSigned(): Signed {
  const { data } = useQuery(meQuery);
  if (!data) {
    throw new Error('useSigned is used outside of SignedInOnly');
  }
  return { me: data, role: chosenRole(data) };
}

/** The person and the family see their own page and nothing of the desk. */
export function seesOwnPageOnly(me: Me): boolean {
  return me.memberships.length > 0 && me.memberships.every(({ roleCode }) => roleCode === 'person' || roleCode === 'household_member');
}
