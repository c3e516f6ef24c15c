import type { Schema } from '@/api/schemas';
import { dayOf } from '@/time/moments';

type Read = Schema<'ReaderResponse'>;

/** One who looked on one day at one part for one reason, and how often. */
export interface DayOfReads {
  readonly newest: Read;
  readonly times: number;
}

/** Reads of the same person, day, part and reason are one line: who works on a case opens it many times a day. The newest day first. */
export function gatherReads(reads: readonly Read[]): readonly DayOfReads[] {
  const days = new Map<string, DayOfReads>();
  for (const read of [...reads].sort((one, other) => other.at.localeCompare(one.at))) {
    const key = JSON.stringify([dayOf(read.at), read.person, read.roleName, read.partName, read.purpose]);
    const before = days.get(key);
    days.set(key, { newest: before?.newest ?? read, times: (before?.times ?? 0) + read.times });
  }
  return [...days.values()];
}
