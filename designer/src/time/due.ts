import { defineWords } from '@/words/defineWords';
import { dayOf, daysBetween } from './moments';
import { timeEn } from './time.en';
import { timeJa } from './time.ja';

export const timeWords = defineWords('time', timeJa, timeEn);

/** How far a due instant lies from now, in words that help to act. Late is what the server says; only the words are made here. */
export function dueInWords(dueAt: string | null | undefined, late: boolean, now: Date): string {
  if (!dueAt) {
    return timeWords.say('noDue');
  }
  const days = daysBetween(dayOf(now), dayOf(dueAt));
  if (late) {
    return days < 0 ? timeWords.say('lateDays', { count: -days }) : timeWords.say('lateToday');
  }
  if (days <= 0) {
    return timeWords.say('today');
  }
  return days === 1 ? timeWords.say('tomorrow') : timeWords.say('inDays', { count: days });
}
