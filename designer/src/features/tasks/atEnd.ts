import type { QueryClient } from '@tanstack/react-query';
import { checkForm } from '@/forms/checkForm';
import type { Answers, FormDefinition } from '@/forms/form';
import type { Problem } from '@/forms/problems';
import { standing } from './draftKeeper';
import { draftKey, formQuery, readDraft, readSheet, sheetKey } from './sheetApi';
import type { SheetPlace } from './sheetTypes';

export interface PlacesOfForm {
  readonly form: FormDefinition;
  readonly problems: readonly Problem[];
}

/** One sheet of a step as it stands when somebody wants to finish. */
export interface SheetAtEnd {
  readonly form: FormDefinition;
  readonly answers: Answers;
  /** What cannot be read or lies out of range. */
  readonly toMend: readonly Problem[];
  /** What nobody answered yet. */
  readonly open: readonly Problem[];
}

/** The sheets of a step with what is written in them, by the same rules as the server's. Sheets that are not there are left out. */
export async function sheetsAtEnd(client: QueryClient, places: readonly SheetPlace[]): Promise<readonly SheetAtEnd[]> {
  const found = await Promise.all(places.map((place) => sheetAtEnd(client, place).catch(() => null)));
  return found.filter((sheet) => sheet !== null);
}

async function sheetAtEnd(client: QueryClient, place: SheetPlace): Promise<SheetAtEnd | null> {
  const form = await client.fetchQuery(formQuery(place.form));
  if (!form) {
    return null;
  }
  const [sheet, draft] = await Promise.all([
    client.fetchQuery({ queryKey: sheetKey(place), queryFn: ({ signal }) => readSheet(place, signal), staleTime: 60_000 }),
    client.fetchQuery({ queryKey: draftKey(place), queryFn: ({ signal }) => readDraft(place, signal), staleTime: 0 }),
  ]);
  const answers = Object.fromEntries(standing(draft, sheet.answers).map(({ path, value }) => [path, value]));
  const seen = checkForm(form, answers, 'completing').filter(({ path }) => !sheet.hiddenFields.includes(path.split('.')[0] ?? ''));
  return {
    form,
    answers,
    toMend: seen.filter(({ code }) => code !== 'unanswered'),
    open: seen.filter(({ code }) => code === 'unanswered'),
  };
}

export const placesOf = (sheets: readonly SheetAtEnd[], which: 'toMend' | 'open'): readonly PlacesOfForm[] =>
  sheets.map((sheet) => ({ form: sheet.form, problems: sheet[which] })).filter(({ problems }) => problems.length > 0);

export const countOf = (places: readonly PlacesOfForm[]): number => places.reduce((sum, { problems }) => sum + problems.length, 0);
