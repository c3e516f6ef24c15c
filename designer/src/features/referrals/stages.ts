import type { Schema } from '@/api/schemas';

type Referral = Schema<'ReferralResponse'>;

const ended = new Set(['roleFinished', 'returned', 'withdrawn', 'personDeclined', 'noReply', 'noResource', 'declined', 'enteredInError']);

export const hasEnded = (referral: Referral) => ended.has(referral.stage);

const before = new Set(['preparing', 'consented']);

/** もどし takes effect from the proposal on, for every attempt that has not ended (HR-4, CS-10). */
export const mayComeBack = (referral: Referral) => !hasEnded(referral) && !before.has(referral.stage);

/** Since when it stands there: an arrival counts from the day on which they met, whenever it was written down. */
export const standsSince = ({ stage, since, arrivedAt }: Referral) => (stage === 'arrived' ? (arrivedAt ?? since) : since);

export type StageTone = 'coming' | 'there' | 'back' | 'over';

/** Four quiet looks: on the way, with somebody, come back, over. Never good or bad. */
export function toneOf(referral: Referral): StageTone {
  if (referral.stage === 'arrived' || referral.stage === 'settled') {
    return 'there';
  }
  if (referral.stage === 'returned') {
    return 'back';
  }
  return hasEnded(referral) ? 'over' : 'coming';
}

/** The referrals of a need in the order of its chains, each with what it replaces; those that no chain tells of last. */
export function attemptsOf(need: Schema<'NeedResponse'>, referrals: readonly Referral[]): readonly (readonly Referral[])[] {
  const byId = new Map(referrals.map((referral) => [referral.id, referral]));
  const chains = (need.chains ?? []).map((chain) => (chain as readonly string[]).flatMap((id) => byId.get(id) ?? []));
  const told = new Set(chains.flat().map((referral) => referral.id));
  const left = referrals.filter((referral) => referral.need === need.id && !told.has(referral.id)).map((referral) => [referral]);
  return [...chains.filter((chain) => chain.length > 0), ...left];
}

/** The newest attempt for a need that came back and that nothing replaced yet: what a new one most likely connects anew. */
export const cameBack = (referrals: readonly Referral[], need: string): string | undefined =>
  referrals
    .filter((one) => one.need === need && one.stage === 'returned' && !referrals.some((other) => other.replaces === one.id))
    .sort((one, other) => one.since.localeCompare(other.since))
    .at(-1)?.id;

/** From which organisations the person came back, and when the last time: told before somebody leads them there again. */
export const returnsFrom = (referrals: readonly Referral[]): ReadonlyMap<string, string> =>
  new Map(
    referrals
      .filter((one) => one.stage === 'returned' && one.receiver)
      .sort((one, other) => one.since.localeCompare(other.since))
      .map((one) => [one.receiver ?? '', one.since]),
  );
