import { readDate } from '@/time/wareki';

/** How the year is written: in an era, or as a western year. */
export const eras = ['reiwa', 'heisei', 'showa', 'taisho', 'meiji', 'western'] as const;
export type EraId = (typeof eras)[number];

/** The boxes of a date as they stand on paper; each may be blank. */
export interface DateParts {
  readonly era: EraId;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The year before the first one of each era, and the day on which it began. */
const begun: Record<EraId, { readonly offset: number; readonly from: string }> = {
  reiwa: { offset: 2018, from: '2019-05-01' },
  heisei: { offset: 1988, from: '1989-01-08' },
  showa: { offset: 1925, from: '1926-12-25' },
  taisho: { offset: 1911, from: '1912-07-30' },
  meiji: { offset: 1867, from: '1868-01-25' },
  western: { offset: 0, from: '' },
};

export const unknownDate = 'unknown';
export const blankParts = (era: EraId): DateParts => ({ era, year: '', month: '', day: '' });

/** The boxes for a stored date; a year alone is told in the era that its last day lies in. */
export function partsOf(value: string | null | undefined, western: boolean): DateParts {
  const none = blankParts(western ? 'western' : 'reiwa');
  if (!value || value === unknownDate) {
    return none;
  }
  const [year = '', month = '', day = ''] = value.split('-');
  if (!/^\d{4}$/.test(year)) {
    return { ...none, era: 'western', year, month, day };
  }
  const at = `${year}-${(month || '12').padStart(2, '0')}-${(day || '31').padStart(2, '0')}`;
  const era = western ? 'western' : (eras.find((each) => each !== 'western' && at >= begun[each].from) ?? 'western');
  return { era, year: String(Number(year) - begun[era].offset), month: plain(month), day: plain(day) };
}

const plain = (digits: string) => (/^\d+$/.test(digits) ? String(Number(digits)) : digits);

/** What is stored for the boxes: an ISO date, a part of one, null when all are blank, or what was typed when it is no date (it is told, never lost). */
export function storedOf({ era, year, month, day }: DateParts): string | null {
  if (year === '' && month === '' && day === '') {
    return null;
  }
  const typed = year.normalize('NFKC').trim();
  const number = typed === '元' ? 1 : Number(typed);
  const whole = typed !== '' && Number.isInteger(number) && number > 0 ? String(number + begun[era].offset).padStart(4, '0') : typed;
  return [whole, two(month), two(day)].join('-').replace(/-+$/, '');
}

const two = (digits: string) => {
  const typed = digits.normalize('NFKC').trim();
  return /^\d$/.test(typed) ? `0${typed}` : typed;
};

/** A whole date typed or pasted into the box of the year, such as R8.11.21 or 2026/11/21. */
export function readWhole(typed: string, western: boolean): DateParts | null {
  const day = readDate(typed);
  return day ? partsOf(day, western) : null;
}
