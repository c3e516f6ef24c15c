import { type CommandBody, type CommandName, command } from '@/api/commands';
import { ApiProblem } from '@/api/problem';
import { readDraft, unsavedOf } from './sheetApi';
import type { SheetPlace } from './sheetTypes';

/** Makes what the draft holds part of the record. False when there was nothing to keep. */
export async function saveSheet(place: SheetPlace): Promise<boolean> {
  const changes = unsavedOf(await readDraft(place));
  if (changes.length === 0) {
    return false;
  }
  const { caseId, form, step, referral } = place;
  const body = { form, changes, ...(step ? { step } : {}), ...(referral ? { referral } : {}) };
  await command(caseId, 'save-sheet' as CommandName, body as unknown as CommandBody<CommandName>);
  return true;
}

/** The same before a step is finished: a form that does not exist here, or is not written in a case, holds nothing to keep. */
export async function saveSheetIfAny(place: SheetPlace): Promise<void> {
  try {
    await saveSheet(place);
  } catch (error) {
    const nothing =
      error instanceof ApiProblem && (error.status === 404 || error.body.problems?.some((each) => each.code === 'form-of-closed-meeting'));
    if (!nothing) {
      throw error;
    }
  }
}
