import { Autocomplete } from '@mantine/core';
import { IconAddressBook } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { type Pickable, useForm, usePlace } from '../FormContext';
import type { Answer } from '../form';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';

const partOf = (value: Answer, name: 'name' | 'id'): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? String((value as Readonly<Record<string, Answer>>)[name] ?? '')
    : typeof value === 'string' && name === 'name'
      ? value
      : '';

interface NamedFieldProps extends FieldProps {
  /** In a table the head says what it is; a long name is read below in full. */
  readonly bare?: boolean;
}

/** More letters than a cell of a table shows. */
const long = 14;

/** A person, organisation or resource: from the register, or by a name that no register knows. */
export function NamedField({ field, path, bare = false }: NamedFieldProps) {
  const say = useWords(formWords);
  const { pick } = useForm();
  const { value, set, error, readOnly } = usePlace(path);
  const name = partOf(value, 'name');
  const kind = field.type as 'person' | 'organisation' | 'resource';
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<readonly Pickable[]>([]);
  useEffect(() => {
    if (typed === null) {
      return;
    }
    let stale = false;
    const timer = setTimeout(() => {
      void pick(kind, typed).then(
        (all) => !stale && setFound(all),
        () => undefined,
      );
    }, 200);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [kind, typed, pick]);
  const names = [...new Set(found.map((each) => each.name))];
  const choose = (next: string) => {
    const known = found.find((each) => each.name === next);
    setTyped(next);
    set(next.trim() === '' ? null : known ? { name: known.name, id: known.id } : { name: next });
  };
  return (
    <div>
      <Autocomplete
        size="md"
        {...(bare
          ? { 'aria-label': textOf(field.label), placeholder: say('pickName') }
          : { label: textOf(field.label), description: textOf(field.help) || say('pickFrom') })}
        value={name}
        onChange={choose}
        data={names}
        filter={({ options }) => options}
        onFocus={() => setTyped((before) => before ?? name)}
        readOnly={readOnly}
        error={error && <FieldError message={error} />}
        data-path={path}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
      {bare && name.length > long && <p className={classes.full}>{name}</p>}
      {partOf(value, 'id') && (
        <p className={classes.writing}>
          <IconAddressBook size={18} stroke={1.75} aria-hidden />
          {say('fromRegister')}
        </p>
      )}
      <Beside path={path} />
    </div>
  );
}
