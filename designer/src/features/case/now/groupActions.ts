import { sayRefusal } from '@/api/refusalWords';
import type { Schema } from '@/api/schemas';

type Action = Schema<'ActionResponse'>;
type Step = Schema<'StepResponse'>;

export interface StepActs {
  readonly step: Step;
  /** What a person can answer this step with. */
  readonly outcomes: readonly Action[];
  /** Why none of the outcomes can be chosen yet; empty when one can. */
  readonly heldBack: readonly { readonly code: string; readonly message: string }[];
  /** Beginning a referral, choosing the next step, leaving a step: everything else of this step. */
  readonly others: readonly Action[];
}

export interface WhyNot {
  readonly reason: string;
  /** What cannot be done for this reason, in words. */
  readonly what: readonly string[];
}

/** Commands that belong to a referral, not to the step in which it was begun. */
export const ofReferral = new Set([
  'move-referral',
  'write-referral',
  'return-referral',
  'document-ground',
  'check-receiver',
  'close-concern',
]);

const isOf = (action: Action, step: Step) =>
  action.step === step.step && !ofReferral.has(action.command) && (action.referral ?? null) === (step.referral ?? null);

/** Allowed, or held back only by what its own panel asks for: a referral names its need as it begins. */
export const mayBegin = (action: Action) =>
  action.allowed || (action.command === 'open-referral' && action.whyNot.every((why) => why.code === 'need-unknown'));

/** The open steps with what can be done there, the soonest due first; paused ones last. */
export function stepActs(steps: readonly Step[], actions: readonly Action[]): readonly StepActs[] {
  return steps
    .map((step) => {
      const own = actions.filter((action) => isOf(action, step));
      const answers = own.filter((action) => action.command === 'complete-step' && action.choice != null);
      const outcomes = answers.filter((action) => action.allowed);
      return {
        step,
        outcomes,
        heldBack: outcomes.length > 0 ? [] : reasonsOf(answers),
        others: own.filter((action) => action.command !== 'complete-step' && mayBegin(action)),
      };
    })
    .sort((one, other) => rank(one.step) - rank(other.step) || due(one.step).localeCompare(due(other.step)));
}

/** Each reason once. */
const reasonsOf = (actions: readonly Action[]) => [
  ...new Map(actions.flatMap((action) => action.whyNot).map(({ code, message }) => [message, { code, message }])).values(),
];

const rank = (step: Step) => (step.status === 'paused' ? 1 : 0);
const due = (step: Step) => step.dueAt ?? '9999';

/** What can be written at any time, by its command; each once. */
export function freeActs(actions: readonly Action[]): ReadonlyMap<string, Action> {
  const free = new Map<string, Action>();
  for (const action of actions) {
    if (action.step == null && action.referral == null && action.allowed && !free.has(action.command)) {
      free.set(action.command, action);
    }
  }
  return free;
}

/** The entries that are always open: urgent help, stopping, disaster. */
export function anytimeActs(actions: readonly Action[]): readonly Action[] {
  return actions.filter((action) => action.command === 'raise-anytime' && action.allowed);
}

const expected = new Set(['referral-ended', 'referral-stage-unreachable', 'plan-stage-unreachable', 'step-kind-differs']);

/** What cannot be done now, by its reason. What is simply behind or ahead of where things stand is not worth a line. */
export function whyNots(actions: readonly Action[]): readonly WhyNot[] {
  const reasons = new Map<string, string[]>();
  for (const action of actions) {
    if (mayBegin(action) || action.whyNot.every((why) => expected.has(why.code))) {
      continue;
    }
    for (const why of action.whyNot.filter((one) => !expected.has(one.code))) {
      const what = reasons.get(sayRefusal(why)) ?? [];
      if (!what.includes(action.label)) {
        what.push(action.label);
      }
      reasons.set(sayRefusal(why), what);
    }
  }
  return [...reasons].map(([reason, what]) => ({ reason, what }));
}

/** Whether a command on this referral is open, and with which choices. */
export function choicesOf(actions: readonly Action[], command: string, referral: string): readonly string[] {
  return actions
    .filter((action) => action.command === command && action.referral === referral && action.allowed)
    .map((action) => action.choice ?? '');
}
