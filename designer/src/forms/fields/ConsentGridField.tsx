import { useElementSize } from '@mantine/hooks';
import { ConsentTable } from './ConsentTable';
import classes from './ConsentTable.module.css';
import type { FieldProps } from './fieldProps';
import { RowsField } from './RowsField';
import { wideInLetters } from './wideInLetters';

/** A table with six kinds and two days needs this many letters' width; with less, or with large letters, there are cards. */
const enough = 54;

/** To whom, what, and how long: a table that two people point at together, where there is room for one. */
export function ConsentGridField({ field, path }: FieldProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <div ref={ref} className={classes.room} data-broad>
      {wideInLetters(width) >= enough ? <ConsentTable field={field} path={path} /> : <RowsField field={field} path={path} />}
    </div>
  );
}
