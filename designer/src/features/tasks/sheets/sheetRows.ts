import type { DraftLine, FormLine, SheetLine } from './sheetLists';

/** One line of the list: a form in which something was written, kept or only drafted. */
export interface SheetRow {
  readonly form: string;
  readonly name: FormLine['name'];
  readonly kept: SheetLine | undefined;
  readonly drafts: readonly DraftLine[];
}

/** The forms in which something stands, in the order of the pack's forms. A form that the pack lost goes last by its id. */
export function sheetRows(forms: readonly FormLine[], kept: readonly SheetLine[], drafts: readonly DraftLine[]): readonly SheetRow[] {
  const live = drafts.filter(({ fields }) => fields > 0);
  const written = new Set([...kept, ...live].map(({ form }) => form));
  const known = new Set(forms.map(({ id }) => id));
  const row = (form: string, name: FormLine['name']): SheetRow => ({
    form,
    name,
    kept: kept.find((each) => each.form === form),
    drafts: live.filter((each) => each.form === form),
  });
  return [
    ...forms.filter(({ id }) => written.has(id)).map(({ id, name }) => row(id, name)),
    ...[...written].filter((form) => !known.has(form)).map((form) => row(form, { ja: form })),
  ];
}

/** The forms that can be written into a case. */
export const writable = (forms: readonly FormLine[]) => forms.filter(({ hasFields, isolated }) => hasFields && !isolated);
