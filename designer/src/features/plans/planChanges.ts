import { domains, type Goal, goalAt, isBlank, type Plan, periods } from './planModel';

export type Change = 'added' | 'removed' | 'changed' | 'same';

export interface Compared {
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly change: Change;
}

export interface ComparedGoal {
  readonly domain: (typeof domains)[number];
  readonly period: (typeof periods)[number];
  readonly before: Goal | undefined;
  readonly after: Goal | undefined;
  readonly change: Change;
}

export function changeOf(before: string, after: string): Change {
  if (before === after) {
    return 'same';
  }
  return before === '' ? 'added' : after === '' ? 'removed' : 'changed';
}

/** Everything a goal says, as one text to compare. */
const textOf = (goal: Goal | undefined): string =>
  goal && !isBlank(goal)
    ? [goal.words, goal.part, goal.personDoes, goal.othersDo, goal.when, goal.urgency, String(goal.isTurn), goal.hoursPerWeek ?? ''].join(
        '\u0001',
      )
    : '';

/** The boxes of both versions in the fixed order; those empty in both are left out. */
export function compareGoals(before: Plan, after: Plan): readonly ComparedGoal[] {
  return domains.flatMap((domain) =>
    periods.flatMap((period) => {
      const one = goalAt(before, domain, period);
      const other = goalAt(after, domain, period);
      return isBlank(one) && isBlank(other)
        ? []
        : [{ domain, period, before: one, after: other, change: changeOf(textOf(one), textOf(other)) }];
    }),
  );
}

/** Sentences that stand in one of the two, or in both; those of the newer first in its order. */
export function compareSentences(before: readonly string[], after: readonly string[]): readonly Compared[] {
  const kept = after.map((sentence) => ({
    key: `after:${sentence}`,
    before: before.includes(sentence) ? sentence : '',
    after: sentence,
    change: before.includes(sentence) ? ('same' as const) : ('added' as const),
  }));
  const gone = before
    .filter((sentence) => !after.includes(sentence))
    .map((sentence) => ({ key: `before:${sentence}`, before: sentence, after: '', change: 'removed' as const }));
  return [...kept, ...gone];
}

/** Dialogues by topic: what was decided together in each version. */
export function compareDialogues(before: Plan, after: Plan): readonly Compared[] {
  const topics = [...new Set([...after.dialogues, ...before.dialogues].map((dialogue) => dialogue.topic))];
  const agreed = (plan: Plan, topic: string) => plan.dialogues.find((dialogue) => dialogue.topic === topic)?.agreed ?? '';
  return topics.map((topic) => {
    const one = agreed(before, topic);
    const other = agreed(after, topic);
    return { key: topic, before: one, after: other, change: changeOf(one, other) };
  });
}
