import type { Schema } from '@/api/schemas';

type Entry = Schema<'AssessmentResponse'>;

export interface AssessmentGroup {
  readonly section: string;
  readonly entries: readonly Entry[];
}

/** What was written, by section in the order of the sheet; the newest first, sections without a word left out. */
export function bySection(entries: readonly Entry[], order: readonly string[]): readonly AssessmentGroup[] {
  const known = new Set(order);
  const late = entries.map(({ section }) => section).filter((section) => !known.has(section));
  return [...order, ...new Set(late)].flatMap((section) => {
    const own = entries.filter((entry) => entry.section === section).toSorted((one, other) => other.at.localeCompare(one.at));
    return own.length > 0 ? [{ section, entries: own }] : [];
  });
}
