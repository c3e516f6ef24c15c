import type { Elsewhere } from '@/features/case/now/sideGroups';

const bonds: Elsewhere = { tab: 'bonds' };
const map: Elsewhere = { tab: 'life' };
const plans: Elsewhere = { path: 'plans' };
const household: Elsewhere = { path: 'household' };

/** Acts that are done on a page or in a view of their own. */
export const actPlaces: Readonly<Record<string, Elsewhere>> = {
  'tie-bond': bonds,
  'describe-bond': bonds,
  'ask-key-person': bonds,
  'answer-as-key-person': bonds,
  'name-sos-receiver': bonds,
  'choose-memories': bonds,
  'place-on-map': map,
  'take-off-map': map,
  'tie-on-map': map,
  'untie-on-map': map,
  'draft-plan': plans,
  'write-plan-goal': plans,
  'write-personal-plan': plans,
  'write-dialogue': plans,
  'offer-alternatives': plans,
  'choose-alternative': plans,
  'answer-plan': plans,
  'move-plan': plans,
  'add-member': household,
  'end-membership': household,
  'take-agenda-outcome': { path: '/desk/meetings' },
  'hand-over-all': { path: '/desk/handover' },
};
