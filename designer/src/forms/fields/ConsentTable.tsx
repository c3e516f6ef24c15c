import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { useForm } from '../FormContext';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import { ConsentRow } from './ConsentRow';
import classes from './ConsentTable.module.css';
import type { FieldProps } from './fieldProps';
import group from './fields.module.css';
import { AddRow, RemoveRow } from './RowButtons';
import { useRows } from './useRows';

/** Receivers down, kinds of information across: what the person allows is a mark that both can point at. */
export function ConsentTable({ field, path }: FieldProps) {
  const say = useWords(formWords);
  const { readOnly } = useForm();
  const { place, rows, error, add, remove } = useRows({ field, path });
  return (
    <fieldset ref={place} className={group.group} data-path={path}>
      <legend>{textOf(field.label)}</legend>
      <p className={group.help}>{textOf(field.help) || say('consentHelp')}</p>
      {error && <FieldError message={error} />}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.who}>
              {say('consent_organisation')}
            </th>
            {(field.options ?? []).map((kind) => (
              <th key={kind.id} scope="col">
                {textOf(kind.label)}
              </th>
            ))}
            <th scope="col" className={classes.day}>
              {say('consent_from')}
            </th>
            <th scope="col" className={classes.day}>
              {say('consent_until')}
            </th>
            {!readOnly && (
              <th scope="col" className={classes.end}>
                <span className="visually-hidden">{say('removeColumn')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <ConsentRow key={row} field={field} path={`${path}.${row}`} row={row} number={index + 1}>
              {!readOnly && (
                <td>
                  <RemoveRow field={field} number={index + 1} onRemove={() => remove(row)} />
                </td>
              )}
            </ConsentRow>
          ))}
        </tbody>
      </table>
      <Beside path={path} />
      <AddRow field={field} count={rows.length} onAdd={add} />
    </fieldset>
  );
}
