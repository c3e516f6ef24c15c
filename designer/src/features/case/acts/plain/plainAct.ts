import type { CommandName } from '@/api/commands';
import type { WordKey } from '@/words/defineWords';
import type { plainJa } from './plain.ja';

export type PlainKey = WordKey<typeof plainJa>;

interface FieldBase {
  readonly name: string;
  readonly label: PlainKey;
  readonly help?: PlainKey;
  readonly needed?: boolean;
}

/** What is asked for: a line, several lines, the person's own words, one of a table, a day, a colleague, several people, yes or no. */
export type PlainField =
  | (FieldBase & { readonly kind: 'line' | 'words' | 'own' | 'day' | 'birth' | 'colleague' | 'people' | 'yes' })
  | (FieldBase & { readonly kind: 'choice'; readonly table: string; readonly first?: string; readonly only?: readonly string[] });

/** What the act is about, as the address says it; `id` is the number of what is newly written. */
export interface PlainAbout {
  readonly id: string;
  readonly step: string | undefined;
  readonly referral: string | undefined;
  readonly item: string | undefined;
}

export type Values = Readonly<Record<string, string>>;

/** An act that takes a few words, choices and days: shown and sent by one panel. */
export interface PlainAct {
  readonly command: CommandName;
  readonly title: PlainKey;
  readonly lead?: PlainKey;
  readonly does: PlainKey;
  readonly fields: readonly PlainField[];
  /** The body of the command; what was left blank is left out. */
  readonly body: (values: Values, about: PlainAbout) => object;
  /** Something has to be written in one of these. */
  readonly oneOf?: readonly string[];
}

/** A year, a year and a month, or a whole day. */
const readable = /^\d{4}(-\d{1,2}(-\d{1,2})?)?$/;

/** What is still missing before it can be sent, or null. */
export function missingIn(act: PlainAct, values: Values): PlainKey | null {
  const blank = (name: string) => !values[name]?.trim();
  const unread = (field: PlainField) => field.kind === 'birth' && !readable.test(values[field.name] ?? '');
  const missing = act.fields.find((field) => field.needed && (blank(field.name) || unread(field)));
  if (missing) {
    return missing.label;
  }
  return act.oneOf?.every(blank) ? 'somethingNeeded' : null;
}

/** The values that were written, trimmed; blank ones are left out. */
export function writtenOf(values: Values, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (values[name]?.trim() ? [[name, values[name].trim()]] : [])));
}

/** Several people are kept as one value. */
export const severalOf = (value: string | undefined): readonly string[] => (value ? value.split('\n') : []);
