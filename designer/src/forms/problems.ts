import type { FormText } from './form';

export type ProblemCode =
  | 'unanswered'
  | 'unknown-field'
  | 'wrong-type'
  | 'too-long'
  | 'control-character'
  | 'not-whole'
  | 'too-many-decimals'
  | 'too-small'
  | 'too-large'
  | 'not-a-date'
  | 'date-incomplete'
  | 'in-the-future'
  | 'unknown-option'
  | 'chosen-twice'
  | 'most-not-chosen'
  | 'too-many-rows'
  | 'until-before-from'
  | 'too-many-answers';

/** What is to be mended at one place, or (unanswered) what is still open. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  /** The words that stand beside the place. */
  readonly label?: FormText;
  readonly values?: Readonly<Record<string, number>>;
}
