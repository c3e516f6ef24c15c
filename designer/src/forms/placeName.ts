import type { FormDefinition } from './form';
import { textOf } from './formText';
import { fieldsOf, findLeaf } from './leaves';

/** How people call a place of a form: the field, and within a table or a grid the part of it. */
export function placeName(form: FormDefinition, path: string): string {
  const leaf = findLeaf(form, path);
  const field = leaf?.owner ?? fieldsOf(form).find(({ id }) => id === path.split('.')[0]);
  const names = [textOf(field?.label), textOf(leaf?.label)].filter(Boolean);
  return [...new Set(names)].join(' ') || path;
}
