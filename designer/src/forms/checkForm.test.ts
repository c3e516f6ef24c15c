import { describe, expect, it } from 'vitest';
import { checkForm } from './checkForm';
import type { Answers, FormDefinition, FormField, FormOption, FormText } from './form';

interface Vectors {
  readonly definition: FormDefinition;
  readonly cases: readonly {
    readonly what: string;
    readonly moment: 'saving' | 'completing';
    readonly today?: string;
    readonly answers: Answers;
    readonly expected: readonly { readonly path: string; readonly code: string }[];
  }[];
}

const files = import.meta.glob('../../../tests/form-vectors/*.json', { eager: true, import: 'default' }) as Record<string, Vectors>;

const words = (ja: string): FormText => ({ ja, en: ja });
const listed = (...ids: readonly string[]): readonly FormOption[] => ids.map((id) => ({ id, label: words(id) }));
const column = (id: string, type: FormField['type'], more: Partial<FormField> = {}): FormField => ({ id, type, label: words(id), ...more });

/** Writes the settings out that a file may leave to their usual values, as the server does before it gives a form. */
function whole(field: FormField): FormField {
  switch (field.type) {
    case 'text':
      return { maxLength: 200, ...field };
    case 'longText':
      return { maxLength: 10_000, ...field };
    case 'table':
      return { maxRows: 50, ...field, columns: (field.columns ?? []).map(whole) };
    case 'consentGrid':
      return {
        maxRows: 50,
        ...field,
        columns: [
          column('organisation', 'organisation', { required: true }),
          column('kinds', 'several', { options: field.options, required: true }),
          column('from', 'date'),
          column('until', 'date'),
        ],
      };
    case 'domainGrid':
      return {
        maxLength: 2_000,
        periods: listed('threeMonths', 'sixMonths', 'oneYear', 'threeYears', 'fiveYears'),
        ...field,
        domains: listed('work', 'living', 'health', 'socialSecurity', 'law', 'relations', 'money', 'purpose'),
      };
    case 'checklist':
      return { ...field, marks: listed('good', 'concern', 'problem', 'unchecked') };
    default:
      return field;
  }
}

describe('the rules of the server', () => {
  it('are there to be kept', () => {
    expect(Object.keys(files).length).toBeGreaterThan(0);
  });

  for (const [file, { definition, cases }] of Object.entries(files)) {
    const form: FormDefinition = {
      ...definition,
      sections: definition.sections.map((section) => ({ ...section, fields: section.fields.map(whole) })),
    };
    it.each(cases.map((each) => [each.what, each] as const))(`${file.split('/').at(-1)}: %s`, (_, { answers, moment, today, expected }) => {
      expect(checkForm(form, answers, moment, today ?? '2200-12-31').map(({ path, code }) => ({ path, code }))).toEqual(
        expected.map(({ path, code }) => ({ path, code })),
      );
    });
  }
});
