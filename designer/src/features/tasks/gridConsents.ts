import type { CommandBody } from '@/api/commands';
import type { Schema } from '@/api/schemas';
import { type Answers, type FormDefinition, isEmpty } from '@/forms/form';

type Consent = Schema<'ConsentResponse'>;

/** One row of the consent grid of a sheet: to whom, what, until when. */
export interface GridConsent {
  /** Null while the organisation is only a name that no register knows. */
  readonly organisation: string | null;
  readonly name: string;
  readonly items: readonly string[];
  readonly until: string | null;
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** What the grids of a sheet say may be told; a row without an organisation or without kinds says nothing yet. */
export function consentsIn(form: FormDefinition, answers: Answers): readonly GridConsent[] {
  const grids = form.sections.flatMap((section) => section.fields).filter((field) => field.type === 'consentGrid');
  return grids.flatMap((grid) => {
    const paths = Object.keys(answers).filter((path) => path.startsWith(`${grid.id}.`) && !isEmpty(answers[path]));
    const rows = [...new Set(paths.map((path) => path.split('.')[1] ?? ''))].sort();
    return rows.flatMap((row): readonly GridConsent[] => {
      const at = (column: string) => answers[`${grid.id}.${row}.${column}`];
      const told = (at('organisation') ?? {}) as { readonly id?: unknown; readonly name?: unknown };
      const items = at('kinds');
      const name = text(told.name);
      return name && Array.isArray(items) && items.length > 0
        ? [{ organisation: text(told.id), name, items: items.map(String), until: text(at('until')) }]
        : [];
    });
  });
}

/** The rows that no living consent of the case says yet. */
export const notRecorded = (rows: readonly GridConsent[], entries: readonly Consent[]): readonly GridConsent[] =>
  rows.filter(
    (row) =>
      !entries.some(
        (entry) =>
          entry.living &&
          entry.organisation === row.organisation &&
          row.items.every((item) => (entry.items as readonly string[]).includes(item)),
      ),
  );

const ways: Readonly<Record<string, string>> = { written: 'signed', proxy: 'signed', representative: 'signed', verbal: 'spoken' };

/** A row as the case records it; said aloud it names who stood beside. */
export function consentOf(row: GridConsent, answers: Answers): CommandBody<'record-consent'> {
  const witness = (answers.witness ?? {}) as { readonly name?: unknown };
  return {
    organisation: row.organisation ?? '',
    items: [...row.items],
    way: ways[text(answers.form) ?? ''] ?? 'signed',
    witness: text(witness.name) ?? undefined,
    until: row.until ? `${row.until}T23:59:59+09:00` : undefined,
  } as CommandBody<'record-consent'>;
}
