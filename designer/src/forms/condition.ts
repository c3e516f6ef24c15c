import { type Answer, type Answers, answerAt } from './form';

type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly field: string; readonly operator: string; readonly value?: Answer };

/** Whether a condition holds, by the same rules as the server (docs/flow-format.md). What is not answered equals nothing. */
export function holds(condition: unknown, answers: Answers): boolean {
  if (condition === undefined || condition === null) {
    return true;
  }
  const given = condition as Condition;
  if ('all' in given) {
    return given.all.every((part) => holds(part, answers));
  }
  if ('any' in given) {
    return given.any.some((part) => holds(part, answers));
  }
  if ('not' in given) {
    return !holds(given.not, answers);
  }
  const found = answerAt(answers, given.field);
  return compare(found === null ? undefined : found, given.operator, given.value ?? null);
}

function compare(found: Answer | undefined, operator: string, value: Answer): boolean {
  switch (operator) {
    case 'equals':
      return same(found, value);
    case 'notEquals':
      return !same(found, value);
    case 'lessThan':
    case 'before':
      return (order(found, value) ?? 0) < 0;
    case 'lessOrEqual':
      return (order(found, value) ?? 1) <= 0;
    case 'greaterThan':
    case 'after':
      return (order(found, value) ?? 0) > 0;
    case 'greaterOrEqual':
      return (order(found, value) ?? -1) >= 0;
    case 'contains':
      return contains(found, value);
    case 'startsWith':
      return typeof found === 'string' && typeof value === 'string' && found.startsWith(value);
    case 'isEmpty':
      return found === undefined;
    case 'isNotEmpty':
      return found !== undefined;
    case 'isTrue':
      return found === true;
    case 'isFalse':
      return found === false;
    case 'in':
      return Array.isArray(value) && value.some((item: Answer) => same(found, item));
    default:
      return false;
  }
}

const same = (one: Answer | undefined, other: Answer | undefined) => one !== undefined && typeof one !== 'object' && one === other;

/** Numbers with numbers, texts with texts; null for anything else, which no order is true of. */
function order(one: Answer | undefined, other: Answer): number | null {
  if (typeof one === 'number' && typeof other === 'number') {
    return one - other;
  }
  if (typeof one === 'string' && typeof other === 'string') {
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return null;
}

function contains(found: Answer | undefined, value: Answer): boolean {
  if (typeof found === 'string') {
    return typeof value === 'string' && found.includes(value);
  }
  return Array.isArray(found) && found.some((item: Answer) => same(item, value));
}
