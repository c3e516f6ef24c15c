import { answerInWords } from '@/forms/answerWords';
import { rowsWritten } from '@/forms/checkForm';
import { type Answer, type FormDefinition, type FormField, type FormSection, isEmpty } from '@/forms/form';
import { textOf } from '@/forms/formText';
import { formWords } from '@/forms/formWords';
import { fieldsOf } from '@/forms/leaves';
import type { SheetAnswer } from '../sheetTypes';

/** One answer in words; the label is empty where the field's own label says it all. */
export interface Said {
  readonly path: string;
  readonly label: string;
  readonly words: string;
}

/** What belongs together under a field: the field itself, a row, a domain of life, an item. */
export interface SaidGroup {
  readonly key: string;
  readonly label: string;
  readonly said: readonly Said[];
  /** Who wrote here last. */
  readonly byName: string;
  readonly at: string;
}

export interface SaidField {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly SaidGroup[];
  /** The field itself where it is read as a table, if there is room for one. */
  readonly grid?: FormField;
}

export interface SaidSection {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly SaidField[];
  /** Labels of what nobody answered yet. */
  readonly blank: readonly string[];
}

/** A sheet as it is read: the form's own order, each answer in words, with who wrote it when. */
export function answersInOrder(form: FormDefinition, answers: readonly SheetAnswer[], hidden: readonly string[]): readonly SaidSection[] {
  const written = answers.filter(({ value }) => !isEmpty(value));
  return form.sections.map((section: FormSection) => {
    const asked = section.fields.filter((field) => field.type !== 'note' && !hidden.includes(field.id));
    const fields = asked.map((field) => saidField(form, field, written));
    return {
      id: section.id,
      title: textOf(section.title),
      fields: fields.filter(({ groups }) => groups.length > 0),
      blank: fields.filter(({ groups }) => groups.length === 0).map(({ label }) => label),
    };
  });
}

/** Answers to what the form does not ask any more: they are kept, and told as they are. */
export function answersOfOldForm(form: FormDefinition, answers: readonly SheetAnswer[]): readonly SheetAnswer[] {
  const ids = new Set(fieldsOf(form).map(({ id }) => id));
  return answers.filter(({ path, value }) => !isEmpty(value) && !ids.has(path.split('.')[0] ?? ''));
}

function saidField(form: FormDefinition, field: FormField, written: readonly SheetAnswer[]): SaidField {
  const own = written.filter(({ path }) => path === field.id || path.startsWith(`${field.id}.`));
  const keys = keysOf(field, own);
  const groups = keys.flatMap(({ key, label }): readonly SaidGroup[] => {
    const at = key === '' ? field.id : `${field.id}.${key}`;
    const of = own
      .filter(({ path }) => path === at || path.startsWith(`${at}.`))
      .toSorted((one, other) => rank(field, at, one.path) - rank(field, at, other.path));
    const last = of.toSorted((one, other) => other.at.localeCompare(one.at))[0];
    return last ? [{ key, label, said: of.map((answer) => said(form, field, at, answer)), byName: last.byName, at: last.at }] : [];
  });
  return { id: field.id, label: textOf(field.label), groups, ...(field.type === 'consentGrid' ? { grid: field } : {}) };
}

/** The groups of a field in their order; a simple field is its own only group. */
function keysOf(field: FormField, own: readonly SheetAnswer[]): readonly { readonly key: string; readonly label: string }[] {
  switch (field.type) {
    case 'table':
    case 'consentGrid':
      return rowsWritten(
        field,
        own.map(({ path }) => path),
      ).map((key, index) => ({ key, label: formWords.say('row', { number: index + 1 }) }));
    case 'domainGrid':
      return (field.domains ?? []).map(({ id, label }) => ({ key: id, label: textOf(label) }));
    case 'checklist':
    case 'address':
      return (field.options ?? []).map(({ id, label }) => ({ key: id, label: textOf(label) }));
    default:
      return [{ key: '', label: '' }];
  }
}

/** The columns of a row and the periods of a domain; beneath an answer only what goes with it. */
const partsOf = (field: FormField) => (field.type === 'domainGrid' ? field.periods : field.columns) ?? [];

function rank(field: FormField, at: string, path: string): number {
  const rest = path.slice(at.length + 1).split('.');
  const place = partsOf(field).findIndex(({ id }) => id === rest[0]);
  return place < 0 ? (rest[0] === '' ? 0 : 1) : place * 2 + (rest.length > 1 ? 1 : 0);
}

const beneath: Readonly<Record<string, 'freeText' | 'most' | 'note' | 'postalCode'>> = {
  text: 'freeText',
  most: 'most',
  note: 'note',
  postalCode: 'postalCode',
};

function said(form: FormDefinition, field: FormField, at: string, { path, value }: SheetAnswer): Said {
  const rest = path
    .slice(at.length + 1)
    .split('.')
    .filter(Boolean);
  const part = partsOf(field).find(({ id }) => id === rest[0]);
  const extra = beneath[(part ? rest[1] : rest[0]) ?? ''];
  const label = [part && textOf(part.label), extra && formWords.say(extra)].filter(Boolean).join(' ');
  return { path, label, words: answerInWords(form, path, value) || plain(value) };
}

const plain = (value: Answer): string => (typeof value === 'string' ? value : JSON.stringify(value));
