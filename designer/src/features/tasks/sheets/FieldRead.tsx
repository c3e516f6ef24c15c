import { useElementSize } from '@mantine/hooks';
import { IconAlertCircle } from '@tabler/icons-react';
import { wideInLetters } from '@/forms/fields/wideInLetters';
import type { Answers, FormDefinition } from '@/forms/form';
import { When } from '@/ui/When';
import type { SaidField, SaidGroup } from './answersInOrder';
import { ConsentsRead } from './ConsentsRead';
import classes from './sheets.module.css';

/** What there is to mend at a place, in words. */
export type Mend = ReadonlyMap<string, string>;

/** A table needs as many letters' width as this. */
const enough = 44;

interface FieldReadProps {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly field: SaidField;
  readonly mend: Mend;
  readonly withWriter: boolean;
}

/** One field as it was answered, with what is to be mended and who wrote it. */
export function FieldRead({ form, answers, field, mend, withWriter }: FieldReadProps) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const isWhole = field.groups.every(({ said }) => said.every(({ path }) => !mend.has(path)));
  const asTable = field.grid && isWhole && wideInLetters(width) >= enough;
  return (
    <div ref={ref} data-broad={field.grid ? true : undefined}>
      <dt>{field.label}</dt>
      {field.grid && asTable && (
        <dd>
          <ConsentsRead form={form} field={field.grid} answers={answers} />
          {withWriter &&
            field.groups.map((group) => (
              <p key={group.key}>
                {group.label}: <Writer byName={group.byName} at={group.at} />
              </p>
            ))}
        </dd>
      )}
      {!asTable &&
        field.groups.map((group) => (
          <dd key={group.key} className={classes.group}>
            <GroupRead group={group} mend={mend} />
            {withWriter && <Writer byName={group.byName} at={group.at} />}
          </dd>
        ))}
    </div>
  );
}

function GroupRead({ group, mend }: { readonly group: SaidGroup; readonly mend: Mend }) {
  return (
    <>
      {group.label && <p className={classes.name}>{group.label}</p>}
      {group.said.map(({ path, label, words }) => (
        <div key={path}>
          {label && <span className={classes.soft}>{label}: </span>}
          {words}
          {mend.has(path) && (
            <p className={classes.mend}>
              <IconAlertCircle size={16} stroke={1.75} aria-hidden /> {mend.get(path)}
            </p>
          )}
        </div>
      ))}
    </>
  );
}

export function Writer({ byName, at }: { readonly byName: string; readonly at: string }) {
  return (
    <span className={classes.soft}>
      {byName} <When at={at} time />
    </span>
  );
}
