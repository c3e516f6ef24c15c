import type { Schema } from '@/api/schemas';

type Step = Schema<'StepResponse'>;
type Action = Schema<'ActionResponse'>;

/** To have begun all that is wanted now: of every Referral step, drawn or not. */
const enough = 'done';

/**
 * What a step can be answered with. Whoever sees only their own step is told it by what they may do; of a station, what a referral has to
 * bring is left out while none brought it.
 */
export function outcomesOf(step: Step, actions: readonly Action[], enoughLabel: string): Step {
  if (step.kind === 'referral' && !step.referral) {
    const isHeld = (name: string) =>
      actions.some((action) => action.choice === name && action.whyNot.some((why) => why.code === 'referral-not-begun'));
    const drawn = step.outcomes.filter((outcome) => !isHeld(outcome.name));
    const isKnown = drawn.some((outcome) => outcome.name === enough);
    return { ...step, outcomes: isKnown ? drawn : [...drawn, { name: enough, label: enoughLabel }] };
  }
  const told = actions.flatMap(({ choice, label }) => (choice ? [{ name: choice, label: label.split(' → ').at(-1) ?? label }] : []));
  return step.outcomes.length > 0 ? step : { ...step, outcomes: told };
}
