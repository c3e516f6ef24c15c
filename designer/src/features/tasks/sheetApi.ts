import { api, bring } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { FormDefinition } from '@/forms/form';
import type { Change } from '@/forms/formStore';
import type { Sent } from './draftKeeper';
import type { Conflict, Draft, Sheet, SheetPlace } from './sheetTypes';

/** Sheets and drafts take any value that a form can hold, so their bodies are told here and not by the generated types. */
const sheets = api as unknown as Readonly<Record<'GET' | 'PATCH', (path: string, init: object) => Promise<{ data?: unknown }>>>;

/** The paths of one sheet and its draft. */
const at = ({ caseId, form, step, referral }: SheetPlace) => ({
  path: { caseId, form },
  query: { ...(step ? { step } : {}), ...(referral ? { referral } : {}) },
});

export const sheetKey = (place: SheetPlace) =>
  ['cases', place.caseId, 'sheets', place.form, place.step ?? '', place.referral ?? ''] as const;
export const draftKey = (place: SheetPlace) => [...sheetKey(place), 'draft'] as const;

export const formQuery = (form: string) => ({
  queryKey: ['forms', form] as const,
  queryFn: async ({ signal }: { signal: AbortSignal }): Promise<FormDefinition | null> => {
    try {
      return (await bring(api.GET('/api/forms/{form}', { params: { path: { form } }, signal }))) as FormDefinition;
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) {
        return null;
      }
      throw error;
    }
  },
  staleTime: 10 * 60_000,
});

export const readSheet = async (place: SheetPlace, signal?: AbortSignal): Promise<Sheet> =>
  (await bring(sheets.GET('/api/cases/{caseId}/sheets/{form}', { params: at(place), ...(signal ? { signal } : {}) }))) as Sheet;

export const readDraft = async (place: SheetPlace, signal?: AbortSignal): Promise<Draft> =>
  (await bring(sheets.GET('/api/cases/{caseId}/drafts/{form}', { params: at(place), ...(signal ? { signal } : {}) }))) as Draft;

/** Writes into the draft; where somebody else wrote in the same place, both values come back. */
export async function writeDraft(place: SheetPlace, changes: readonly Change[]): Promise<Sent> {
  // Nothing stands for "no answer": it is left out.
  const sent = changes.map(({ path, value, basedOn }) => ({
    path,
    ...(value === null ? {} : { value }),
    ...(basedOn === null ? {} : { basedOn }),
  }));
  try {
    const call = sheets.PATCH('/api/cases/{caseId}/drafts/{form}', { params: at(place), body: { changes: sent }, keepalive: true });
    return { kind: 'taken', draft: (await bring(call)) as Draft };
  } catch (error) {
    const conflicts = error instanceof ApiProblem ? (error.body as { conflicts?: readonly Conflict[] }).conflicts : undefined;
    if (!conflicts) {
      throw error;
    }
    const { written = [] } = (error as ApiProblem).body as { written?: readonly string[] };
    return { kind: 'differs', written, conflicts };
  }
}

/** What a draft has that the case has not: the changes that make it part of the record. */
export const unsavedOf = (draft: Draft) =>
  draft.fields
    .filter(({ value, saved }) => JSON.stringify(value ?? null) !== JSON.stringify(saved ?? null))
    .map(({ path, value, saved }) => ({
      path,
      ...(value === undefined || value === null ? {} : { value }),
      ...(saved === undefined || saved === null ? {} : { basedOn: saved }),
    }));
