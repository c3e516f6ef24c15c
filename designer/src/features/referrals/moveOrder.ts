import { sayRefusal } from '@/api/refusalWords';
import type { Schema } from '@/api/schemas';

type Action = Schema<'ActionResponse'>;
export type Stage = Schema<'ReferralStage'>;

/** The API's actions name a stage with a capital; commands and tables do not. */
export const stageOf = (choice: string) => `${choice.charAt(0).toLowerCase()}${choice.slice(1)}` as Stage;

const usual: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  preparing: ['sent', 'proposed', 'consented'],
  consented: ['sent', 'proposed'],
  proposed: ['sent', 'accepted', 'declined'],
  sent: ['received', 'accepted', 'waitlisted', 'infoNeeded', 'declined'],
  received: ['accepted', 'waitlisted', 'infoNeeded', 'declined'],
  infoNeeded: ['sent', 'accepted', 'declined'],
  waitlisted: ['accepted', 'arrived', 'declined'],
  accepted: ['arrived', 'personDeclined'],
  arrived: ['settled', 'roleFinished'],
  settled: ['roleFinished'],
  noReply: ['arrived'],
};

/** What usually comes next first; everything else that is open stays within reach. */
export function movesOf(
  stage: Stage,
  referral: string,
  actions: readonly Action[],
): { readonly usual: readonly Stage[]; readonly others: readonly Stage[] } {
  const open = actions.filter(
    (action) => action.command === 'move-referral' && action.referral === referral && action.allowed && action.choice,
  );
  const stages = open.map((action) => stageOf(action.choice ?? ''));
  const first = (usual[stage] ?? []).filter((next) => stages.includes(next));
  return { usual: first, others: stages.filter((next) => !first.includes(next)) };
}

/** Moves that are held back by something that can be put right, with the reason in words. */
export function heldBack(stage: Stage, referral: string, actions: readonly Action[]): readonly string[] {
  const next = new Set(usual[stage] ?? []);
  const reasons = actions
    .filter(
      (action) =>
        action.command === 'move-referral' && action.referral === referral && !action.allowed && next.has(stageOf(action.choice ?? '')),
    )
    .flatMap((action) => action.whyNot.map(sayRefusal));
  return [...new Set(reasons)];
}
