import type { Schema } from '@/api/schemas';

export interface Heard {
  readonly at: string;
  readonly by: string;
  readonly words: string;
}

/** Everything the person was asked so far, the latest first. */
export function askedBefore(records: Schema<'RecordsResponse'>): readonly Heard[] {
  const issues = records.presentingIssues.map(({ at, byName, words }) => ({ at, by: byName, words }));
  const assessed = records.assessments.map(({ at, byName, ownWords, text }) => ({ at, by: byName, words: ownWords || text }));
  return [...issues, ...assessed].filter(({ words }) => words.trim() !== '').sort((a, b) => b.at.localeCompare(a.at));
}
