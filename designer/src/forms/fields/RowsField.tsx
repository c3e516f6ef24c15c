import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { useForm } from '../FormContext';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import { consentColumns } from './consentColumns';
import { FieldView } from './FieldView';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';
import { AddRow, RemoveRow } from './RowButtons';
import { useRows } from './useRows';

/** A repeating table, and the grid of consents where there is little room: one card per row. */
export function RowsField({ field, path }: FieldProps) {
  const say = useWords(formWords);
  const { readOnly } = useForm();
  const { place, rows, error, add, remove } = useRows({ field, path });
  const columns = field.type === 'consentGrid' ? consentColumns(field) : (field.columns ?? []);
  return (
    <fieldset ref={place} className={classes.group} data-path={path}>
      <legend>{textOf(field.label)}</legend>
      {field.help && <p className={classes.help}>{textOf(field.help)}</p>}
      {error && <FieldError message={error} />}
      {rows.length === 0 && readOnly && <p className={classes.help}>{say('noRows')}</p>}
      {rows.map((row, index) => (
        <fieldset key={row} data-row={row} className={classes.row} data-kind={field.type}>
          <legend>{say('row', { number: index + 1 })}</legend>
          {columns.map((column) => (
            <FieldView key={column.id} field={column} path={`${path}.${row}.${column.id}`} />
          ))}
          {!readOnly && <RemoveRow field={field} number={index + 1} onRemove={() => remove(row)} className={classes.removeRow ?? ''} />}
        </fieldset>
      ))}
      <Beside path={path} />
      <AddRow field={field} count={rows.length} onAdd={add} />
    </fieldset>
  );
}
