import type { FormField } from '../form';
import { formWords } from '../formWords';

/** The columns that every grid of consents has (docs/form-format.md). */
export function consentColumn(id: 'organisation' | 'kinds' | 'from' | 'until', more: Partial<FormField> = {}): FormField {
  const type = id === 'organisation' ? 'organisation' : id === 'kinds' ? 'several' : 'date';
  const label = formWords.say(`consent_${id}`);
  return { id, type, label: { ja: label, en: label }, ...more };
}

/** The grid of consents: to whom, which information, from when until when. */
export const consentColumns = (field: FormField): readonly FormField[] => [
  consentColumn('organisation'),
  consentColumn('kinds', { options: field.options }),
  consentColumn('from'),
  consentColumn('until'),
];
