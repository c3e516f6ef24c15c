import { useRef, useState } from 'react';
import { rowsWritten } from '../checkForm';
import { useForm, useOf } from '../FormContext';
import { isEmpty } from '../form';
import { problemInWords } from '../problemWords';
import type { FieldProps } from './fieldProps';
import { newRow } from './rows';

/** The rows of a table: those in which something stands, and those just begun. */
export function useRows({ field, path }: FieldProps) {
  const { store, readOnly } = useForm();
  const place = useRef<HTMLFieldSetElement>(null);
  const written = useOf((now) =>
    rowsWritten(
      field,
      Object.keys(now.answers).filter((each) => !isEmpty(now.at(each))),
    ).join(' '),
  );
  // A grid that one points at is never empty: the first line waits.
  const [started, setStarted] = useState<readonly string[]>(() =>
    field.type === 'consentGrid' && !readOnly && written === '' ? [newRow()] : [],
  );
  const error = useOf((now) => (now.problems().get(path) ?? []).map(problemInWords).join(' '));
  const kept = written.split(' ').filter(Boolean);
  const rows = [...new Set([...kept, ...started])].sort();
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
  return { place, rows, error, add, remove };
}
