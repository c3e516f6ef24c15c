import { eraOf, warekiDate } from '@/time/wareki';
import { isEnglish } from '@/words/language';
import type { Birth } from './birth';
import { receiveWords } from './receiveWords';

const english = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
const englishMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' });

const two = (number: number) => String(number).padStart(2, '0');

/** 昭和50年4月3日, or as much of it as is known. */
export function birthInWords({ year, month, day }: Birth): string {
  const at = `${year}-${two(month ?? 12)}-${two(day ?? (month === undefined ? 31 : 1))}`;
  if (isEnglish()) {
    return month === undefined ? String(year) : (day === undefined ? englishMonth : english).format(new Date(`${at}T00:00:00Z`));
  }
  if (month !== undefined && day !== undefined) {
    return warekiDate(at, false);
  }
  const era = eraOf(at);
  const eraYear = era ? `${era.name}${era.year === 1 ? '元' : era.year}` : String(year);
  return month === undefined ? receiveWords.say('birthYear', { year: eraYear }) : receiveWords.say('birthMonth', { year: eraYear, month });
}
