import { dayOf } from '@/time/moments';
import { checkLeaf, isDate } from './checkLeaf';
import { holds } from './condition';
import { type Answers, answerAt, type FormDefinition, type FormField, type FormSection } from './form';
import { fieldsOf, findLeaf, type Leaf } from './leaves';
import type { Problem } from './problems';

const mostAnswers = 5_000;

/** Required fields are asked for only when a step is completed, never when something is saved (AS-1). */
export type Moment = 'saving' | 'completing';

export const isShown = (section: FormSection, field: FormField, answers: Answers): boolean =>
  holds(section.showWhen, answers) && holds(field.showWhen, answers);

/** All problems at once, in the order of the form's fields, then by path, then by code: the server's rules (tests/form-vectors). */
export function checkForm(form: FormDefinition, answers: Answers, moment: Moment, today = dayOf(new Date())): readonly Problem[] {
  const paths = Object.keys(answers);
  if (paths.length > mostAnswers) {
    return [{ path: '', code: 'too-many-answers' }];
  }
  const written = paths.filter((path) => answerAt(answers, path) !== null);
  const leaves = written.map((path) => ({ path, leaf: findLeaf(form, path) }));
  const found = leaves.flatMap(({ path, leaf }): readonly Problem[] =>
    leaf ? checkLeaf(leaf, answers, today) : [{ path: path.slice(0, 200), code: 'unknown-field' }],
  );
  const fields = fieldsOf(form);
  const own = (field: FormField) => leaves.flatMap(({ leaf }) => (leaf?.owner === field ? [leaf] : []));
  const all = [
    ...found,
    ...fields.flatMap((field) => checkRows(field, own(field), answers)),
    ...(moment === 'completing' ? openQuestions(form, answers, written) : []),
  ];
  const place = new Map(fields.map((field, at) => [field.id, at]));
  const at = (problem: Problem) => place.get(problem.path.split('.')[0] ?? '') ?? fields.length;
  return all.sort((one, other) => at(one) - at(other) || byOrdinal(one.path, other.path) || byOrdinal(one.code, other.code));
}

const byOrdinal = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What only the rows of a table together can get wrong. */
function checkRows(field: FormField, leaves: readonly Leaf[], answers: Answers): readonly Problem[] {
  const rows = [...new Set(leaves.flatMap((leaf) => leaf.row ?? []))];
  const tooMany: readonly Problem[] =
    field.maxRows !== undefined && rows.length > field.maxRows
      ? [{ path: field.id, code: 'too-many-rows', label: field.label, values: { most: field.maxRows } }]
      : [];
  if (field.type !== 'consentGrid') {
    return tooMany;
  }
  const day = (path: string) => {
    const value = answerAt(answers, path);
    return typeof value === 'string' && isDate(value) ? value : null;
  };
  const turned = rows
    .map((row) => ({ from: day(`${field.id}.${row}.from`), until: day(`${field.id}.${row}.until`), path: `${field.id}.${row}.until` }))
    .filter(({ from, until }) => from && until && until < from)
    .map(({ path }): Problem => ({ path, code: 'until-before-from', label: field.label }));
  return [...tooMany, ...turned];
}

/** What is asked for at completion, shown, and not answered. */
function openQuestions(form: FormDefinition, answers: Answers, written: readonly string[]): readonly Problem[] {
  return form.sections.flatMap((section) =>
    section.fields
      .filter((field) => isShown(section, field, answers))
      .flatMap((field) => {
        const rows = field.type === 'table' || field.type === 'consentGrid' ? rowsWritten(field, written) : [];
        return rows.length > 0 ? openInRows(field, rows, answers) : openField(field, written);
      }),
  );
}

function openField(field: FormField, written: readonly string[]): readonly Problem[] {
  const answered = written.some((path) => path === field.id || path.startsWith(`${field.id}.`));
  return field.required && field.type !== 'note' && !answered ? [{ path: field.id, code: 'unanswered', label: field.label }] : [];
}

const openInRows = (table: FormField, rows: readonly string[], answers: Answers): readonly Problem[] =>
  rows.flatMap((row) =>
    (table.columns ?? [])
      .filter((column) => column.required && answerAt(answers, `${table.id}.${row}.${column.id}`) === null)
      .map((column): Problem => ({ path: `${table.id}.${row}.${column.id}`, code: 'unanswered', label: column.label })),
  );

/** Ids of the rows in which something is answered, in their order. */
export const rowsWritten = (field: FormField, written: readonly string[]): readonly string[] =>
  [...new Set(written.filter((path) => path.startsWith(`${field.id}.`)).map((path) => path.split('.')[1] ?? ''))].sort(byOrdinal);
