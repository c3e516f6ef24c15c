import { readDate } from '@/time/wareki';

/** A birth date as far as somebody knows it. */
export interface Birth {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const eraStarts: Readonly<Record<string, number>> = {
  令和: 2019,
  R: 2019,
  平成: 1989,
  H: 1989,
  昭和: 1926,
  S: 1926,
  大正: 1912,
  T: 1912,
  明治: 1868,
  M: 1868,
};
const monthOfYear = /^(令和|平成|昭和|大正|明治|[RHSTM]|)(\d{1,4}|元)(?:年|[-/.])?(?:(\d{1,2})月?)?$/;

/** Reads S50.4.3, 昭和50年, 1975/4, 1975 ...: whoever knows only the year writes only the year. Null when it is no date. */
export function readBirth(text: string): Birth | null {
  const plain = text.replace(/\s/g, '').normalize('NFKC').toUpperCase();
  const whole = readDate(plain);
  if (whole) {
    const [year = 0, month = 0, day = 0] = whole.split('-').map(Number);
    return { year, month, day };
  }
  const part = monthOfYear.exec(plain);
  const start = part?.[1] ? eraStarts[part[1]] : undefined;
  if (!part || (part[1] ? start === undefined : !/^\d{4}$/.test(part[2] ?? ''))) {
    return null;
  }
  const count = part[2] === '元' ? 1 : Number(part[2]);
  const year = start === undefined ? count : start + count - 1;
  const month = part[3] ? Number(part[3]) : undefined;
  if (year < 1868 || year > 2200 || (month !== undefined && (month < 1 || month > 12))) {
    return null;
  }
  return month === undefined ? { year } : { year, month };
}

/** The age that is reached in the year of a day; before the birthday of that year, one less. */
export function ageOn(birth: Birth, day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const before = birth.month !== undefined && (month < birth.month || (month === birth.month && date < (birth.day ?? 1)));
  return year - birth.year - (before ? 1 : 0);
}

/** Nobody is received before they are born: a day that has not come is a slip of the hand. */
export function birthBy(text: string, today: string): Birth | null {
  const birth = readBirth(text);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const ahead = birth && [birth.year - year, (birth.month ?? month) - month, (birth.day ?? day) - day].find((by) => by !== 0);
  return ahead !== undefined && ahead !== null && ahead > 0 ? null : birth;
}
