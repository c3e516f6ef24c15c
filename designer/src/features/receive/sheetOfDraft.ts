import { type Answer, type Answers, isEmpty } from '@/forms/form';

export type SheetOfDraft = Readonly<Record<string, Answer>>;

/** Only what was answered. */
export function answered(answers: Answers): SheetOfDraft {
  return Object.fromEntries(Object.entries(answers).flatMap(([path, value]) => (isEmpty(value) ? [] : [[path, value as Answer]])));
}

/** What the sheet of a case is told: nothing where nothing was answered. */
export function changesOf(sheet: SheetOfDraft): readonly { readonly path: string; readonly value: Answer }[] {
  return Object.entries(sheet).map(([path, value]) => ({ path, value }));
}
