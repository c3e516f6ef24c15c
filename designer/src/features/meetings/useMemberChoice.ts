import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSigned } from '@/session/session';
import { memberProposalQuery } from './meetingQueries';
import { asMember, type ChosenMember, keyOf, proposedFirst } from './members';

/** The proposal of members, and what was ticked otherwise; another kind, stage or person proposes anew. */
export function useMemberChoice(type: string, stage: number | null, about: string) {
  const { me, role } = useSigned();
  const proposal = useQuery(memberProposalQuery(type, stage, about));
  const [changed, setChanged] = useState<{ readonly of: unknown; readonly members: readonly ChosenMember[] } | null>(null);
  const own = asMember(me.person, role);
  const proposed = proposedFirst(proposal.data?.members ?? [], own);
  const members = type === '' ? [] : changed?.of === proposal.data ? (changed?.members ?? proposed) : proposed;
  const chosen = new Set(members.map(keyOf));
  return {
    proposal,
    me: own,
    members,
    isChosen: (member: ChosenMember) => chosen.has(keyOf(member)),
    tick: ({ person, organisation, role: as }: ChosenMember, on: boolean) => {
      const member = { person, organisation, role: as };
      const rest = members.filter((each) => keyOf(each) !== keyOf(member));
      setChanged({ of: proposal.data, members: on ? [...rest, member] : rest });
    },
  };
}
