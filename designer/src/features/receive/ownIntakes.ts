import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { emptyDraft, type IntakeDraft, isBlank } from './intakeDraft';

export interface OwnIntake {
  readonly number: string;
  readonly savedAt?: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Receptions that this person began and did not finish, the newest first; nobody else sees them. */
export const ownIntakesQuery = queryOptions({
  queryKey: ['own-intakes'],
  queryFn: async ({ signal }) => (await bring(api.GET('/api/me/intakes', { signal }))) as readonly OwnIntake[],
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
  const at = { params: { path: { number: draft.number }, header: { 'X-Bansou-Client': 'desk' } }, keepalive: true };
  if (isBlank(draft)) {
    await bring(api.DELETE('/api/me/intakes/{number}', at));
    return null;
  }
  return (await bring(api.PUT('/api/me/intakes/{number}', { ...at, body: { fields: fieldsOf(draft) as never } }))).savedAt ?? null;
}

export const dropIntake = (number: string): Promise<unknown> => keepIntake(emptyDraft(number));
