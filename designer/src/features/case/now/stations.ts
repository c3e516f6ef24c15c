import type { Act } from '@/ui/useAct';
import type { StepActs } from './groupActions';

/** One attempt that was begun at a station, as far as its card tells it; from who knows about referrals. */
export interface StationAttempt {
  readonly id: string;
  readonly name: string;
  readonly stageName: string;
  readonly waitsFor?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly late: boolean;
  /** Somebody still waits for its answer. */
  readonly going: boolean;
  readonly next?: { readonly act: Act; readonly label: string } | undefined;
}

/** A card of what can be done now: a step, or a station with the attempts that began there. */
export interface NowCard {
  readonly acts: StepActs;
  /** Of a station: those whose answer somebody waits for, and those that arrived there. */
  readonly attempts: readonly StationAttempt[];
  readonly dueAt?: string | undefined;
  readonly late: boolean;
}

/** One station is one card, however many executions the engine keeps of it: the choice of what to begin, and one for each attempt. */
export function cardsOf(steps: readonly StepActs[], attemptsAt: (step: string) => readonly StationAttempt[]): readonly NowCard[] {
  const cards = new Map<string, NowCard>();
  for (const acts of steps) {
    const { step } = acts;
    const isStation = step.kind === 'referral';
    const key = isStation ? step.step : `${step.step} ${step.referral ?? ''}`;
    const before = cards.get(key);
    const attempts = before?.attempts ?? (isStation ? attemptsAt(step.step) : []);
    const clocks = attempts.filter((attempt) => attempt.going && attempt.dueAt);
    cards.set(key, {
      // The choice itself carries what can be done at the station; an attempt stands for it once the choice is over.
      acts: before && (step.referral || !before.acts.step.referral) ? before.acts : acts,
      attempts,
      // Where an answer is waited for, that is what has a day; not the choice of what else to begin.
      dueAt: clocks.length > 0 ? clocks.map((attempt) => attempt.dueAt).sort()[0] : (step.dueAt ?? undefined),
      late: clocks.length > 0 ? clocks.some((attempt) => attempt.late) : step.late,
    });
  }
  return [...cards.values()].sort((one, other) => Number(isResting(one)) - Number(isResting(other)));
}

/** Whoever was connected here has arrived: nothing waits at the station itself. */
const isResting = ({ attempts }: NowCard) => attempts.length > 0 && !attempts.some((attempt) => attempt.going);
