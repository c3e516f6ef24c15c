import { useRef } from 'react';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';

/** A つなぎ as it is being begun. */
export interface OpeningSlip {
  readonly id: string;
  readonly needId: string;
  readonly need: string;
  readonly what: string;
  readonly replaces: string;
  readonly receiver: string;
  readonly summary: string;
  readonly request: string;
  readonly personsWish: string;
  readonly accompanied: boolean;
}

/** An open もどし that つなぎ直し answers. */
export interface OpenReturn {
  readonly referral: string;
  readonly step: string;
}

/** The choice of a need that nobody has written down yet. */
export const freshNeed = '@new';

const text = (words: string) => words.trim() || undefined;

/** Begins an attempt: its need first where that is new, and the もどし that it answers is answered with it. */
export function useOpenReferral(caseId: string, step: string, returns: readonly OpenReturn[]) {
  const recording = useCommand(caseId, 'record-need');
  const opening = useCommand(caseId, 'open-referral');
  const answering = useCommand(caseId, 'complete-step');
  const written = useRef<string | null>(null);

  async function begin(slip: OpeningSlip): Promise<boolean> {
    const isFresh = slip.need === freshNeed;
    if (isFresh && written.current !== slip.needId) {
      if (!(await recording.send({ need: slip.needId, what: slip.what.trim() }))) {
        return false;
      }
      written.current = slip.needId;
    }
    const body = {
      step,
      referral: slip.id,
      need: isFresh ? slip.needId : slip.need,
      receiver: slip.receiver || undefined,
      replaces: slip.replaces || undefined,
      summary: text(slip.summary),
      request: text(slip.request),
      personsWish: text(slip.personsWish),
      accompanied: slip.accompanied,
    } as CommandBody<'open-referral'>;
    if (!(await opening.send(body))) {
      return false;
    }
    const answered = returns.find((one) => one.referral === slip.replaces);
    if (answered) {
      await answering.send({ step: answered.step, referral: answered.referral, outcome: 'reconnect' });
    }
    return true;
  }

  const states = [recording.state, opening.state, answering.state];
  return { begin, busy: states.some((state) => state.isPending), error: recording.state.error ?? opening.state.error };
}
