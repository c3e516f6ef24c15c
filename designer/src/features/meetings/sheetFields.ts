import type { Schema } from '@/api/schemas';

export type SheetField = Schema<'SheetFieldResponse'>;

/** 支援会議 議事録 (F19). */
const closedFields: ReadonlySet<string> = new Set(['facts', 'earlyFinding', 'consentOutlook', 'papers', 'keepUntil']);
/** Where the words stay short. */
const shortFields: ReadonlySet<string> = new Set(['time', 'place', 'online', 'handouts', 'secrecy', 'papers', 'keepUntil']);

/** The sheet of an item: F19 for a closed one, else F18; what was written is shown either way. */
export function fieldsOf(fields: readonly SheetField[], item: { readonly isolated: boolean } | undefined): readonly SheetField[] {
  return item === undefined ? fields : fields.filter((field) => closedFields.has(field.name) === item.isolated || field.words !== '');
}

export const isShort = (name: string) => shortFields.has(name);

/** Somebody else wrote there while it was being written here. */
export function isCrossed(begun: string, mine: string, theirs: string): boolean {
  return theirs !== begun && theirs !== mine;
}
