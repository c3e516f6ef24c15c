import { type CommandBody, type CommandName, command } from '@/api/commands';
import type { PlainAbout, Values } from './plainAct';

/** The command after which a step is again with the one who had it, or with nobody. */
export interface Back<Name extends CommandName = CommandName> {
  readonly name: Name;
  readonly body: CommandBody<Name>;
}

type StepAct = 'claim-step' | 'hand-on-step' | 'give-back-step';

const acts: ReadonlySet<string> = new Set<StepAct>(['claim-step', 'hand-on-step', 'give-back-step']);

export const isStepAct = (act: string): act is StepAct => acts.has(act);

interface Before {
  readonly about: Omit<PlainAbout, 'id'>;
  readonly values: Values;
  /** Who had it before, if anybody. */
  readonly had: string | undefined;
  readonly why: string;
}

/** Nothing where it changed nothing: who hands a step to the one who has it. */
export function takeBackStep(act: StepAct, { about, values, had, why }: Before): Back | null {
  const step = { step: about.step ?? '', ...(about.referral ? { referral: about.referral } : {}) };
  if (had) {
    return values.to === had ? null : { name: 'hand-on-step', body: { ...step, to: had, reason: why } };
  }
  // Without a reason nothing is taken from somebody who has claimed it since.
  return act === 'give-back-step' ? null : { name: 'give-back-step', body: { ...step, ...(act === 'claim-step' ? {} : { reason: why }) } };
}

export const sendBack = (caseId: string, { name, body }: Back) => command(caseId, name, body);
