import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
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
          {!readOnly && (
            <ActionIcon
              className={classes.removeRow ?? ''}
              aria-label={`${textOf(field.label)}: ${say('removeRow', { number: index + 1 })}`}
              onClick={() => remove(row)}
            >
              <IconX size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          )}
        </fieldset>
      ))}
      <Beside path={path} />
      {!readOnly && rows.length < (field.maxRows ?? 50) && (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            aria-label={`${textOf(field.label)}: ${say('addRow')}`}
            onClick={add}
          >
            {say('addRow')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
