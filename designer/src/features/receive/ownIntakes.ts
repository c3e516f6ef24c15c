import { queryOptions } from '@tanstack/react-query';
import { type KeptWords, putWords, readWords, removeWords } from '@/session/keptWords';
import { emptyDraft, type IntakeDraft, isBlank } from './intakeDraft';

export interface OwnIntake {
  readonly number: string;
  readonly savedAt?: string | null;
  readonly fields: KeptWords['fields'];
}

const place = 'intake-';

/** Receptions that this person began and did not finish, the newest first; nobody else sees them. */
export const ownIntakesQuery = queryOptions({
  queryKey: ['own-intakes'],
  queryFn: async ({ signal }): Promise<readonly OwnIntake[]> =>
    (await readWords(signal)).flatMap(({ name, ...kept }) =>
      name.startsWith(place) ? [{ ...kept, number: name.slice(place.length) }] : [],
    ),
  staleTime: 0,
  gcTime: 0,
});

const sheet = 'sheet/';

/** The answers of the form lie beside the others, because the server keeps answers and not trees. */
export function fieldsOf({ number, sheet: answers, ...own }: IntakeDraft): Readonly<Record<string, unknown>> {
  const empty: Readonly<Record<string, unknown>> = { ...emptyDraft(number) };
  const written = Object.entries(own).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(empty[name]));
  return Object.fromEntries([...written, ...Object.entries(answers).map(([path, value]) => [sheet + path, value])]);
}

export function draftOf({ number, fields }: OwnIntake): IntakeDraft {
  const empty = emptyDraft(number);
  const own = Object.entries(fields).filter(([name]) => name in empty && name !== 'sheet' && name !== 'number');
  const answers = Object.entries(fields).flatMap(([name, value]) => (name.startsWith(sheet) ? [[name.slice(sheet.length), value]] : []));
  return { ...empty, ...Object.fromEntries(own), sheet: Object.fromEntries(answers) };
}

/** Nothing is kept of nothing. */
export async function keepIntake(draft: IntakeDraft): Promise<string | null> {
  if (isBlank(draft)) {
    await dropIntake(draft.number);
    return null;
  }
  return putWords(place + draft.number, fieldsOf(draft));
}

export const dropIntake = (number: string): Promise<void> => removeWords(place + number);
