import type { FormField } from '../form';

export interface FieldProps {
  readonly field: FormField;
  /** Where the answer stands; a column's path holds its row. */
  readonly path: string;
}
