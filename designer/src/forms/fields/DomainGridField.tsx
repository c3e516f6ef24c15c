import { Button, Menu, Textarea } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { useForm, useOf, usePlace } from '../FormContext';
import type { FormOption } from '../form';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';

/** Narrower than this, the grid is read field by field. */
const wideEnough = 720;

/** The eight fields of life × the periods, in the fixed order (PL-1). */
export function DomainGridField({ field, path }: FieldProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const Shape = width >= wideEnough ? WideGrid : NarrowGrid;
  return (
    <fieldset className={classes.group} data-path={path}>
      <legend>{textOf(field.label)}</legend>
      {field.help && <p className={classes.help}>{textOf(field.help)}</p>}
      <div ref={ref}>
        <Shape field={field} path={path} />
      </div>
      <Beside path={path} />
    </fieldset>
  );
}

function WideGrid({ field, path }: FieldProps) {
  const say = useWords(formWords);
  return (
    <table className={classes.grid}>
      <thead>
        <tr>
          <th scope="col">{say('domain')}</th>
          {(field.periods ?? []).map((period) => (
            <th key={period.id} scope="col">
              {textOf(period.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(field.domains ?? []).map((domain) => (
          <tr key={domain.id}>
            <th scope="row">{textOf(domain.label)}</th>
            {(field.periods ?? []).map((period) => (
              <td key={period.id}>
                <Cell domain={domain} period={period} path={`${path}.${domain.id}.${period.id}`} bare />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NarrowGrid({ field, path }: FieldProps) {
  return (
    <ol className={classes.domains}>
      {(field.domains ?? []).map((domain) => (
        <NarrowDomain key={domain.id} field={field} path={path} domain={domain} />
      ))}
    </ol>
  );
}

function NarrowDomain({ field, path, domain }: FieldProps & { readonly domain: FormOption }) {
  const say = useWords(formWords);
  const { readOnly } = useForm();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const periods = field.periods ?? [];
  const written = useOf((store) =>
    periods
      .filter((period) => store.at(`${path}.${domain.id}.${period.id}`) !== null)
      .map((period) => period.id)
      .join(' '),
  );
  const shown = periods.filter((period) => written.split(' ').includes(period.id) || opened.includes(period.id));
  const rest = periods.filter((period) => !shown.includes(period));
  return (
    <li className={classes.domain}>
      <h4>{textOf(domain.label)}</h4>
      {shown.map((period) => (
        <Cell key={period.id} domain={domain} period={period} path={`${path}.${domain.id}.${period.id}`} />
      ))}
      {!readOnly && rest.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              variant="subtle"
              leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
              aria-label={`${textOf(domain.label)}: ${say('choosePeriod')}`}
            >
              {say('writeIn')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((period) => (
              <Menu.Item key={period.id} onClick={() => setOpened([...opened, period.id])}>
                {textOf(period.label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  );
}

interface CellProps {
  readonly domain: FormOption;
  readonly period: FormOption;
  readonly path: string;
  /** In the table the heads say where it is. */
  readonly bare?: boolean;
}

function Cell({ domain, period, path, bare = false }: CellProps) {
  const say = useWords(formWords);
  const { value, set, error, readOnly } = usePlace(path);
  return (
    <>
      <Textarea
        {...(bare ? {} : { label: textOf(period.label) })}
        aria-label={say('cell', { domain: textOf(domain.label), period: textOf(period.label) })}
        minRows={bare ? 2 : 1}
        value={typeof value === 'string' ? value : ''}
        readOnly={readOnly}
        error={error && <FieldError message={error} />}
        data-path={path}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
      <Beside path={path} />
    </>
  );
}
