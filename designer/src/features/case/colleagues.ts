import { useQuery } from '@tanstack/react-query';
import { colleaguesQuery } from '@/api/colleagues';
import type { Schema } from '@/api/schemas';

export interface Colleague {
  readonly person: string;
  readonly name: string;
  readonly organisation: string;
}

/** The holders of this case, then everybody whom something can be given to; each once. */
export function useColleagues(overview: Schema<'OverviewResponse'> | undefined): readonly Colleague[] {
  return together(overview, useQuery(colleaguesQuery).data ?? []);
}

export function together(overview: Schema<'OverviewResponse'> | undefined, colleagues: readonly Colleague[]): readonly Colleague[] {
  const known = new Map<string, Colleague>();
  for (const { person, personName, organisation } of overview ? [overview.lead, overview.overviewHolder] : []) {
    known.set(person, { person, name: personName, organisation });
  }
  for (const { person, name, organisation } of colleagues) {
    known.set(person, known.get(person) ?? { person, name, organisation });
  }
  return [...known.values()];
}
