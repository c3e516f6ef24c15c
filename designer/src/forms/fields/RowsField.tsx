import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { rowsWritten } from '../checkForm';
import { useForm, useOf } from '../FormContext';
import { type FormField, isEmpty } from '../form';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { problemInWords } from '../problemWords';
import { Beside } from './Beside';
import { FieldView } from './FieldView';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';
import { newRow } from './rows';

/** A repeating table and the grid of consents: one card per row, on a phone as on a desk. */
export function RowsField({ field, path }: FieldProps) {
  const say = useWords(formWords);
  const { store, readOnly } = useForm();
  const place = useRef<HTMLFieldSetElement>(null);
  const [started, setStarted] = useState<readonly string[]>([]);
  const written = useOf((now) => rowsOf(now.answers, field).join(' '));
  const error = useOf((now) => (now.problems().get(path) ?? []).map(problemInWords).join(' '));
  const rows = [...new Set([...written.split(' ').filter(Boolean), ...started])].sort();
  const columns = field.type === 'consentGrid' ? consentColumns(field, say) : (field.columns ?? []);
  const add = () => {
    const row = newRow();
    setStarted([...started, row]);
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>(`[data-row="${row}"] input, [data-row="${row}"] textarea`)?.focus(),
    );
  };
  const remove = (row: string) => {
    setStarted(started.filter((each) => each !== row));
    for (const each of Object.keys(store.answers)) {
      if (each.startsWith(`${path}.${row}.`)) {
        store.set(each, null);
      }
    }
  };
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

const rowsOf = (answers: Readonly<Record<string, Parameters<typeof isEmpty>[0]>>, field: FormField) =>
  rowsWritten(
    field,
    Object.keys(answers).filter((path) => !isEmpty(answers[path])),
  );

type Say = typeof formWords.say;

/** The grid of consents: to whom, which information, from when until when. */
function consentColumns(field: FormField, say: Say): readonly FormField[] {
  const named = (id: 'organisation' | 'kinds' | 'from' | 'until', type: FormField['type'], more: Partial<FormField> = {}): FormField => ({
    id,
    type,
    label: { ja: say(`consent_${id}`), en: say(`consent_${id}`) },
    ...more,
  });
  return [
    named('organisation', 'organisation'),
    named('kinds', 'several', { options: field.options }),
    named('from', 'date'),
    named('until', 'date'),
  ];
}
