import { warekiDate } from './wareki';

const tokyo = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo', year: 'numeric', month: '2-digit', day: '2-digit' });
const clock = new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const englishDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tokyo',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  weekday: 'short',
});

/** The day in Japan of an instant, as YYYY-MM-DD. */
export function dayOf(instant: string | Date): string {
  return tokyo.format(typeof instant === 'string' ? new Date(instant) : instant);
}

/** 14:32 in Japan. */
export function timeOf(instant: string | Date): string {
  return clock.format(typeof instant === 'string' ? new Date(instant) : instant);
}

/** 令和8年11月21日(土), or Sat, 21 Nov 2026. Takes a day or an instant. */
export function dayInWords(dayOrInstant: string, english: boolean, weekday = true): string {
  const day = dayOrInstant.length > 10 ? dayOf(dayOrInstant) : dayOrInstant;
  return english ? englishDay.format(new Date(`${day}T00:00:00+09:00`)) : warekiDate(day, weekday);
}

/** Whole days from one day in Japan to another; negative when it lies behind. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
