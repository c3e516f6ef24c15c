import { pathOfPlace, placeOfAct } from './paperPlaces';
import type { FormLine } from './sheetLists';

/** A form that belongs to a step but is not its work. */
export interface Paper {
  readonly form: string;
  readonly name: FormLine['name'];
  /** Where its act is done, for a form that has no sheet of its own; undefined where the sheet can be written. */
  readonly place: string | undefined;
}

/** The forms of a step that are not written in it: those with a sheet, and those whose place is all there is. */
export function papersOf(all: readonly FormLine[], forms: readonly string[], written: readonly string[], caseId: string): readonly Paper[] {
  return forms.flatMap((form): readonly Paper[] => {
    const known = all.find(({ id }) => id === form);
    if (!known || known.isolated || written.includes(form)) {
      return [];
    }
    const act = placeOfAct(form);
    return known.hasFields
      ? [{ form, name: known.name, place: undefined }]
      : act
        ? [{ form, name: known.name, place: pathOfPlace(act, caseId) }]
        : [];
  });
}
