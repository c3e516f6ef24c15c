/** Words of a form: Japanese, and where they are written English and やさしい日本語. */
export interface FormText {
  readonly ja: string;
  readonly en?: string | undefined;
  readonly easy?: string | undefined;
}

export type FieldType =
  | 'text'
  | 'longText'
  | 'number'
  | 'yen'
  | 'date'
  | 'choice'
  | 'several'
  | 'yesNoUnknown'
  | 'person'
  | 'organisation'
  | 'resource'
  | 'address'
  | 'table'
  | 'consentGrid'
  | 'domainGrid'
  | 'checklist'
  | 'note';

export interface FormOption {
  readonly id: string;
  readonly label: FormText;
  readonly freeText?: boolean;
}

/** A field, or a column of a table. What a type does not use is left out. */
export interface FormField {
  readonly id: string;
  readonly type: FieldType;
  readonly label: FormText;
  readonly help?: FormText | undefined;
  readonly required?: boolean;
  readonly reportedToState?: boolean;
  readonly maxLength?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly decimals?: number | undefined;
  readonly unit?: FormText | undefined;
  readonly partial?: boolean;
  /** Of dates: what has happened, so a day after today is told. */
  readonly past?: boolean;
  readonly options?: readonly FormOption[] | undefined;
  readonly mostImportant?: boolean;
  readonly showWhen?: unknown;
  readonly fills?: string | undefined;
  readonly columns?: readonly FormField[] | undefined;
  readonly maxRows?: number | undefined;
  readonly domains?: readonly FormOption[] | undefined;
  readonly periods?: readonly FormOption[] | undefined;
  readonly marks?: readonly FormOption[] | undefined;
}

export interface FormSection {
  readonly id: string;
  readonly title: FormText;
  readonly help?: FormText | undefined;
  readonly showWhen?: unknown;
  readonly fields: readonly FormField[];
}

/** A form as the server gives it: every setting written out (docs/form-format.md). */
export interface FormDefinition {
  readonly id: string;
  readonly name: FormText;
  readonly version: number;
  /** Written in a closed meeting only. */
  readonly isolated?: boolean;
  readonly purpose?: FormText | undefined;
  readonly sections: readonly FormSection[];
}

/** One answer as it is stored; objects are people, organisations and resources. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [name: string]: Answer };

/** All answers of a form: path → value. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** Null, blanks, an empty list and an object of nothing are all the same as no answer. */
export function isEmpty(value: Answer | undefined): boolean {
  if (value === undefined || value === null) {
    return true;
  }
  if (typeof value === 'string') {
    return value.trim() === '';
  }
  if (typeof value === 'object') {
    return Array.isArray(value) ? value.length === 0 : Object.values(value).every(isEmpty);
  }
  return false;
}

/** The answer at a path, or null when there is none. */
export function answerAt(answers: Answers, path: string): Answer {
  const value = answers[path];
  return isEmpty(value) ? null : (value as Answer);
}

export const sameAnswer = (one: Answer | undefined, other: Answer | undefined): boolean =>
  (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other);
