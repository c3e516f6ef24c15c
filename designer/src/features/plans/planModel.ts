import type { Schema } from '@/api/schemas';

export type Plan = Schema<'PlanResponse'>;
export type Goal = Schema<'GoalResponse'>;

/** The eight fields of life, always in this order (PL-1). */
export const domains = ['work', 'living', 'health', 'socialSecurity', 'law', 'relations', 'money', 'purpose'] as const;
export const periods = ['threeMonths', 'sixMonths', 'oneYear', 'threeYears', 'fiveYears'] as const;
export const stages = ['draft', 'withPerson', 'inMeeting', 'decided', 'running'] as const;
export const reasons = [
  'personsWish',
  'circumstances',
  'receiverProblem',
  'returned',
  'reached',
  'regular',
  'disaster',
  'handover',
] as const;
export const ways = ['signed', 'screen', 'spoken'] as const;
export const outcomes = ['approved', 'conditional', 'sentBack'] as const;
export const parts = ['public', 'community'] as const;

export type Domain = (typeof domains)[number];
export type Period = (typeof periods)[number];
export type Stage = (typeof stages)[number];
export type Reason = (typeof reasons)[number];
export type Way = (typeof ways)[number];
export type Part = (typeof parts)[number];
export type SupportOutcome = (typeof outcomes)[number];

const isOneOf = <T extends string>(all: readonly T[], value: string): value is T => (all as readonly string[]).includes(value);

export const isDomain = (value: string): value is Domain => isOneOf(domains, value);
export const isPeriod = (value: string): value is Period => isOneOf(periods, value);
export const isStage = (value: string): value is Stage => isOneOf(stages, value);
export const isReason = (value: string): value is Reason => isOneOf(reasons, value);
export const isWay = (value: string): value is Way => isOneOf(ways, value);

/** The version to show: the one asked for, else the newest that nothing has replaced, else the newest. */
export function planToShow(plans: readonly Plan[], asked: string | null): Plan | undefined {
  return plans.find((plan) => plan.id === asked) ?? plans.findLast((plan) => plan.stage !== 'superseded') ?? plans.at(-1);
}

export const isOpen = (plan: Plan): boolean => plan.stage === 'draft' || plan.stage === 'withPerson' || plan.stage === 'inMeeting';

/** Which version in the order they were begun, from 1. */
export const numberOf = (plans: readonly Plan[], plan: Plan): number => plans.findIndex((each) => each.id === plan.id) + 1;

export const versionBefore = (plans: readonly Plan[], plan: Plan): Plan | undefined => plans.find((each) => each.id === plan.replaces);

export const goalAt = (plan: Plan | undefined, domain: string, period: string): Goal | undefined =>
  plan?.goals.find((goal) => goal.domain === domain && goal.period === period);

export const isBlank = (goal: Goal | undefined): boolean =>
  !goal || [goal.words, goal.personDoes, goal.othersDo, goal.when, goal.urgency].every((words) => words.trim() === '');

export const hasTurn = (plan: Plan): boolean => plan.goals.some((goal) => goal.isTurn);

/** The next stage on the way, or null at its end. */
export function nextStage(plan: Plan): Stage | null {
  const at = isStage(plan.stage) ? stages.indexOf(plan.stage) : -1;
  return at < 0 ? null : (stages[at + 1] ?? null);
}

/** Every stage that can be chosen now: until it is decided, back and forth; then only on. */
export function reachable(plan: Plan): readonly Stage[] {
  if (isOpen(plan)) {
    return stages.filter((stage) => stage !== plan.stage && stage !== 'running');
  }
  return plan.stage === 'decided' ? ['running'] : [];
}

/** Whether the last decision on it lets it go on (HR-11). */
export const carries = (plan: Plan): boolean => plan.decision?.outcome === 'approved' || plan.decision?.outcome === 'conditional';

export interface Needs {
  readonly answer: boolean;
  readonly review: boolean;
  /** True while public money waits for a decision. */
  readonly decision: boolean;
}

/** What is still open before the plan can be decided (RP-1, PL-4, HR-11). */
export const neededToDecide = (plan: Plan): Needs => ({
  answer: plan.answer?.agrees !== true,
  review: !plan.reviewOn,
  decision: plan.publicCost && !carries(plan),
});

/** A new id that no version has. */
export function newPlanId(plans: readonly Plan[]): string {
  let number = plans.length + 1;
  while (plans.some((plan) => plan.id === `p${number}`)) {
    number += 1;
  }
  return `p${number}`;
}

/** The day so many months later; the last day of a shorter month. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
