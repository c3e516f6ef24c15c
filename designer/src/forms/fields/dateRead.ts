import { dayInWords } from '@/time/moments';
import { eraOf, readDate } from '@/time/wareki';
import type { WordKey } from '@/words/defineWords';
import { unknownDate } from '../dateParts';
import type { formsJa } from '../forms.ja';

type SayForm = (key: WordKey<typeof formsJa>, values?: Readonly<Record<string, string | number>>) => string;

/** What a stored date says in words, so that a slip of the finger is seen; null when it is no date, '' when there is none. */
export function dateRead(value: string | null | undefined, english: boolean, say: SayForm): string | null {
  if (!value) {
    return '';
  }
  if (value === unknownDate) {
    return say('dateUnknown');
  }
  const [year = '', month, day] = value.split('-');
  if (!readDate(`${year}/${month ?? '1'}/${day ?? '1'}`) || year.length !== 4) {
    return null;
  }
  if (month !== undefined && day !== undefined) {
    return dayInWords(value, english);
  }
  const era = english ? null : eraOf(`${year}-${month ?? '12'}-${month === undefined ? '31' : '28'}`);
  const told = era ? `${era.name}${era.year === 1 ? '元' : era.year}年` : year;
  if (month === undefined) {
    return say('dateYearOnly', { year: told });
  }
  return say('dateMonthOnly', { month: english ? `${year}-${month}` : `${told}${Number(month)}月` });
}
