import type { StationAttempt } from '@/features/case/now/stations';
import { nextAct } from '@/features/referrals/nextAct';
import { referralWords } from '@/features/referrals/referralWords';
import { hasEnded } from '@/features/referrals/stages';
import { useWords } from '@/words/defineWords';
import type { CaseParts } from './caseParts';

const arrived = new Set(['arrived', 'settled']);

/** What was begun at a station: whose answer is waited for first, then those who arrived there; what came back is told by the needs. */
export function useAttemptsAt({ referrals, actions }: CaseParts): (step: string) => readonly StationAttempt[] {
  const say = useWords(referralWords);
  return (step) =>
    referrals
      .filter((one) => one.step === step && !hasEnded(one))
      .map((one): StationAttempt => {
        const next = nextAct(one, actions);
        return {
          id: one.id,
          name: one.receiverName ?? say('noReceiver'),
          stageName: one.stageName,
          waitsFor: one.waitsFor ?? undefined,
          dueAt: one.dueAt ?? undefined,
          late: one.late ?? false,
          going: !arrived.has(one.stage),
          next: next && { act: next.act, label: say(next.word) },
        };
      })
      .sort((one, other) => Number(other.going) - Number(one.going));
}
