import { dayOf } from '@/time/moments';

export const quickDays = [
  ['promiseTomorrow', 1],
  ['promiseInThree', 3],
  ['promiseInWeek', 7],
] as const;

export function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 86_400_000));
}
