import { Checkbox } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { useForm, usePlace } from '../FormContext';
import type { FormField } from '../form';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import classes from './ConsentTable.module.css';
import { consentColumn } from './consentColumns';
import { DayCell } from './DayCell';
import type { FieldProps } from './fieldProps';
import { NamedField } from './NamedField';

interface ConsentRowProps extends FieldProps {
  readonly row: string;
  readonly number: number;
  /** What ends the line. */
  readonly children: ReactNode;
}

/** One receiver: its name, a mark for each kind, and from when until when. */
export function ConsentRow({ field, path, row, number, children }: ConsentRowProps) {
  const say = useWords(formWords);
  const name = useNameOf(path) || say('row', { number });
  return (
    <tr data-row={row}>
      <th scope="row">
        <NamedField field={consentColumn('organisation')} path={`${path}.organisation`} bare />
        <Below path={`${path}.kinds`} />
        <Below path={`${path}.from`} />
        <Below path={`${path}.until`} />
      </th>
      <Marks field={field} path={`${path}.kinds`} name={name} />
      {(['from', 'until'] as const).map((end) => (
        <td key={end}>
          <DayCell label={say('cellOf', { row: name, column: say(`consent_${end}`) })} path={`${path}.${end}`} />
        </td>
      ))}
      {children}
    </tr>
  );
}

function useNameOf(path: string): string {
  const { value } = usePlace(`${path}.organisation`);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? String((value as { name?: unknown }).name ?? '') : '';
}

interface MarksProps {
  readonly field: FormField;
  readonly path: string;
  readonly name: string;
}

function Marks({ field, path, name }: MarksProps) {
  const say = useWords(formWords);
  const { readOnly } = useForm();
  const { value, set } = usePlace(path);
  const id = useId();
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const options = field.options ?? [];
  const turn = (id: string) =>
    set(options.map((option) => option.id).filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each))));
  return options.map((kind, index) => (
    <td key={kind.id} data-path={index === 0 ? path : undefined}>
      <label className={classes.mark} htmlFor={`${id}-${kind.id}`}>
        <span className="visually-hidden">{say('cellOf', { row: name, column: textOf(kind.label) })}</span>
        <Checkbox id={`${id}-${kind.id}`} size="lg" checked={chosen.includes(kind.id)} disabled={readOnly} onChange={() => turn(kind.id)} />
      </label>
    </td>
  ));
}

/** What there is to mend or to know of a cell: below the name, where there is room for words. */
function Below({ path }: { readonly path: string }) {
  const { error } = usePlace(path);
  return (
    <>
      {error && <FieldError message={error} />}
      <Beside path={path} />
    </>
  );
}
