import type { Membership } from '@/session/session';
import type { ProposedMember } from './meetingQueries';

export interface ChosenMember {
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
}

export const keyOf = ({ person, role }: ChosenMember) => `${role}/${person}`;

/** Who calls a conference sits at its table, in the role that is put on. */
export const asMember = (person: string, role: Membership | null): ChosenMember | null =>
  role && { person, organisation: role.organisation, role: role.role };

/** Of my own house one of each proposed role, the one who knows the person best; my own role is mine. Whom else to ask is for people to say: nobody of another agency hears of somebody by one press. */
export function proposedFirst(members: readonly ProposedMember[], me: ChosenMember | null): readonly ChosenMember[] {
  const firsts = members.flatMap(({ candidates }) => {
    const mine = candidates.some((each) => each.person === me?.person);
    return mine ? [] : candidates.filter((each) => each.organisation === me?.organisation).slice(0, 1);
  });
  const all = firsts.map(({ person, organisation, role }) => ({ person, organisation, role }));
  return me ? [me, ...all] : all;
}
