import type { FormDefinition, FormField, FormOption, FormText } from './form';

export type LeafShape = 'text' | 'number' | 'date' | 'choice' | 'several' | 'yesNoUnknown' | 'named' | 'most';

/** One place of a form that holds one answer. */
export interface Leaf {
  readonly path: string;
  /** The field of the section that it belongs to. */
  readonly owner: FormField;
  readonly shape: LeafShape;
  readonly label: FormText;
  readonly row?: string;
  readonly options: readonly FormOption[];
  readonly maxLength: number;
  readonly decimals: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly partial: boolean;
  /** What has happened: not after today. */
  readonly past: boolean;
}

const longestPath = 200;
const freeText = 1_000;
const postalCode = 10;
const rowName = /^[A-Za-z0-9_-]{1,40}$/;

export const fieldsOf = (form: FormDefinition): readonly FormField[] => form.sections.flatMap((section) => section.fields);

/** What a path means in a form; null when the form has no such place. */
export function findLeaf(form: FormDefinition, path: string): Leaf | null {
  if (path.length > longestPath) {
    return null;
  }
  const [id, ...rest] = path.split('.');
  const field = fieldsOf(form).find((each) => each.id === id);
  return field ? leafOf(path, field, rest) : null;
}

function leafOf(path: string, field: FormField, rest: readonly string[]): Leaf | null {
  switch (field.type) {
    case 'table':
    case 'consentGrid':
      return rowLeaf(path, field, rest);
    case 'domainGrid': {
      const domain = named(field.domains, rest[0]);
      const period = named(field.periods, rest[1]);
      return domain && period && rest.length === 2
        ? text(path, field, both(domain.label, period.label), field.maxLength ?? freeText)
        : null;
    }
    case 'checklist':
      return under(path, field, rest, 'note', freeText);
    case 'address':
      return under(path, field, rest, 'postalCode', postalCode);
    case 'note':
      return null;
    default:
      return simple(path, field, field, rest);
  }
}

function rowLeaf(path: string, table: FormField, [row = '', id, ...rest]: readonly string[]): Leaf | null {
  const column = table.columns?.find((each) => each.id === id);
  const found = column && rowName.test(row) ? simple(path, table, column, rest) : null;
  return found && { ...found, row };
}

/** An item of a checklist or a kind of address, and the one place beneath it. */
function under(path: string, field: FormField, [id, ...rest]: readonly string[], name: string, length: number): Leaf | null {
  const option = named(field.options, id);
  if (!option || rest.length > 1 || (rest.length === 1 && rest[0] !== name)) {
    return null;
  }
  if (rest.length === 1) {
    return text(path, field, option.label, length);
  }
  return field.type === 'checklist'
    ? { ...text(path, field, option.label, 0), shape: 'choice', options: field.marks ?? [] }
    : text(path, field, option.label, freeText);
}

function simple(path: string, owner: FormField, field: FormField, rest: readonly string[]): Leaf | null {
  const base: Leaf = {
    ...text(path, owner, field.label, field.maxLength ?? freeText),
    shape: shapes[field.type] ?? 'text',
    options: field.options ?? [],
    decimals: field.type === 'number' ? (field.decimals ?? 0) : 0,
    min: field.min,
    max: field.max,
    partial: field.partial ?? false,
    past: field.past ?? false,
  };
  if (rest.length === 0) {
    return base;
  }
  const chooses = field.type === 'choice' || field.type === 'several';
  if (rest.length === 1 && rest[0] === 'text' && chooses && base.options.some((option) => option.freeText)) {
    return text(path, owner, field.label, freeText);
  }
  return rest.length === 1 && rest[0] === 'most' && field.mostImportant ? { ...base, shape: 'most' } : null;
}

const shapes: Readonly<Partial<Record<FormField['type'], LeafShape>>> = {
  number: 'number',
  yen: 'number',
  date: 'date',
  choice: 'choice',
  several: 'several',
  yesNoUnknown: 'yesNoUnknown',
  person: 'named',
  organisation: 'named',
  resource: 'named',
};

const text = (path: string, owner: FormField, label: FormText, maxLength: number): Leaf => ({
  path,
  owner,
  shape: 'text',
  label,
  options: [],
  maxLength,
  decimals: 0,
  partial: false,
  past: false,
});

const named = (options: readonly FormOption[] | undefined, id: string | undefined) => options?.find((option) => option.id === id);

const both = (one: FormText, other: FormText): FormText => ({
  ja: `${one.ja}・${other.ja}`,
  en: one.en && other.en ? `${one.en}, ${other.en}` : undefined,
});
