/** An era of the Japanese calendar; from: its first day. */
interface Era {
  readonly name: string;
  readonly letter: string;
  readonly from: string;
}

const eras: readonly Era[] = [
  { name: '令和', letter: 'R', from: '2019-05-01' },
  { name: '平成', letter: 'H', from: '1989-01-08' },
  { name: '昭和', letter: 'S', from: '1926-12-25' },
  { name: '大正', letter: 'T', from: '1912-07-30' },
  { name: '明治', letter: 'M', from: '1868-01-25' },
];

const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const;

export function eraOf(isoDate: string): { readonly name: string; readonly year: number } | null {
  const era = eras.find((candidate) => isoDate >= candidate.from);
  return era ? { name: era.name, year: Number(isoDate.slice(0, 4)) - Number(era.from.slice(0, 4)) + 1 } : null;
}

/** 令和8年11月21日(土); the first year is 元年. Takes YYYY-MM-DD. */
export function warekiDate(isoDate: string, weekday = true): string {
  const [, month, day] = isoDate.split('-').map(Number);
  const era = eraOf(isoDate);
  const year = era ? `${era.name}${era.year === 1 ? '元' : era.year}年` : `${Number(isoDate.slice(0, 4))}年`;
  return `${year}${month}月${day}日${weekday ? `(${weekdays[dayOfWeek(isoDate)]})` : ''}`;
}

export function dayOfWeek(isoDate: string): number {
  return new Date(`${isoDate}T00:00:00Z`).getUTCDay();
}

const westernForm = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const warekiForm = /^(令和|平成|昭和|大正|明治|[RHSTM])\s*(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** Reads what people write: 2026/11/21, 令和8年11月21日, R8.11.21, S50.4.3; full-width digits too. Null when it is no day of the calendar. */
export function readDate(text: string): string | null {
  const plain = text.trim().normalize('NFKC').toUpperCase();
  const western = westernForm.exec(plain);
  if (western) {
    return realDay(Number(western[1]), Number(western[2]), Number(western[3]));
  }
  const wareki = warekiForm.exec(plain);
  const era = wareki && eras.find((candidate) => candidate.name === wareki[1] || candidate.letter === wareki[1]);
  if (!wareki || !era) {
    return null;
  }
  const year = Number(era.from.slice(0, 4)) - 1 + (wareki[2] === '元' ? 1 : Number(wareki[2]));
  const day = realDay(year, Number(wareki[3]), Number(wareki[4]));
  return day !== null && eraOf(day)?.name === era.name ? day : null;
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
