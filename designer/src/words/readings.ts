import { readingOf } from './readingsTable';

const kanji = /[\u3400-\u9fff々〆ヶ]+/g;
const alreadyMarked = /(\{[^|{}]+\|[^|{}]+\})/;
const longest = 6;

/**
 * Puts readings over the words that everybody in this work uses, as `{相談|そうだん}`. A run of kanji that the table does not cover to its
 * end is left as it is: no reading is better than a wrong one (names of people above all).
 */
export function withReadings(text: string): string {
  return text
    .split(alreadyMarked)
    .map((part) => (alreadyMarked.test(part) ? part : part.replace(kanji, (run, at: number) => markRun(run, at, part))))
    .join('');
}

function markRun(run: string, at: number, text: string): string {
  // Behind a number everything is read in its own way: 3人, 2日.
  const counted = /[0-9０-９〇一二三四五六七八九十何数]$/.test(text.slice(0, at));
  const parts = counted ? null : cover('', run, text.slice(at + run.length));
  return parts ? parts.map(({ base, reading }) => `{${base}|${reading}}`).join('') : run;
}

interface Marked {
  readonly base: string;
  readonly reading: string;
}

/** The rest of a run cut into words of the table, the longest first; null when it cannot be. */
function cover(before: string, rest: string, after: string): readonly Marked[] | null {
  if (rest === '') {
    return [];
  }
  for (let length = Math.min(longest, rest.length); length > 0; length--) {
    const base = rest.slice(0, length);
    const reading = readingOf(base, { before, after: rest.slice(length) + after });
    const others = reading === null ? null : cover(before + base, rest.slice(length), after);
    if (reading !== null && others) {
      return [{ base, reading }, ...others];
    }
  }
  return null;
}
