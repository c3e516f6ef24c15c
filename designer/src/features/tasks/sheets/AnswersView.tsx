import { useId, useMemo } from 'react';
import { checkForm } from '@/forms/checkForm';
import type { Answers, FormDefinition } from '@/forms/form';
import { problemInWords } from '@/forms/problemWords';
import { useWords } from '@/words/defineWords';
import type { Sheet } from '../sheetTypes';
import { answersInOrder, answersOfOldForm, type SaidGroup, type SaidSection } from './answersInOrder';
import { FieldRead, type Mend, Writer } from './FieldRead';
import classes from './sheets.module.css';
import { sheetsWords } from './sheetsWords';

interface AnswersViewProps {
  readonly form: FormDefinition;
  readonly sheet: Sheet;
}

/** What was answered, in the form's own order and in words; what was not is folded away. */
export function AnswersView({ form, sheet }: AnswersViewProps) {
  const say = useWords(sheetsWords);
  const sections = useMemo(() => answersInOrder(form, sheet.answers, sheet.hiddenFields), [form, sheet]);
  const mend = useMemo(() => toMend(form, sheet), [form, sheet]);
  const answers = useMemo(() => answersOf(sheet), [sheet]);
  const former = answersOfOldForm(form, sheet.answers);
  const written = sections.filter(({ fields }) => fields.length > 0);
  if (written.length + former.length === 0) {
    return <p>{say('nothingYet')}</p>;
  }
  const alone = oneWriting(written);
  return (
    <div className={classes.answers}>
      {alone && <Writer byName={alone.byName} at={alone.at} />}
      {written.map((section) => (
        <SectionRead key={section.id} form={form} answers={answers} section={section} mend={mend} said={alone !== undefined} />
      ))}
      {former.length > 0 && (
        <section className={classes.section}>
          <h3>{say('oldForm')}</h3>
          <dl className={classes.fields}>
            {former.map(({ path, value, byName, at }) => (
              <div key={path}>
                <dt>{path}</dt>
                <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
                <Writer byName={byName} at={at} />
              </div>
            ))}
          </dl>
        </section>
      )}
      <Blank sections={sections} />
    </div>
  );
}

const answersOf = (sheet: Sheet): Answers => Object.fromEntries(sheet.answers.map(({ path, value }) => [path, value]));

/** What the form says against an answer, by its path. */
function toMend(form: FormDefinition, sheet: Sheet): Mend {
  return new Map(checkForm(form, answersOf(sheet), 'saving').map((problem) => [problem.path, problemInWords(problem)]));
}

/** Who wrote all of it at once; undefined when it was written at several times. */
function oneWriting(sections: readonly SaidSection[]): SaidGroup | undefined {
  const groups = sections.flatMap(({ fields }) => fields.flatMap((field) => field.groups));
  return new Set(groups.map(({ byName, at }) => `${at} ${byName}`)).size === 1 ? groups[0] : undefined;
}

interface SectionReadProps {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly section: SaidSection;
  readonly mend: Mend;
  /** Who wrote it is said above already. */
  readonly said: boolean;
}

function SectionRead({ form, answers, section, mend, said }: SectionReadProps) {
  const id = useId();
  const together = oneWriting([section]);
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h3 id={id}>{section.title}</h3>
      {!said && together && <Writer byName={together.byName} at={together.at} />}
      <dl className={classes.fields}>
        {section.fields.map((field) => (
          <FieldRead key={field.id} form={form} answers={answers} field={field} mend={mend} withWriter={!together} />
        ))}
      </dl>
    </section>
  );
}

function Blank({ sections }: { readonly sections: readonly SaidSection[] }) {
  const say = useWords(sheetsWords);
  const open = sections.filter(({ blank }) => blank.length > 0);
  const count = open.reduce((sum, { blank }) => sum + blank.length, 0);
  return (
    count > 0 && (
      <details className={classes.blank}>
        <summary>{say('blank', { count })}</summary>
        <dl className={classes.fields}>
          {open.map(({ id, title, blank }) => (
            <div key={id}>
              <dt>{title}</dt>
              <dd>{blank.join(say('comma'))}</dd>
            </div>
          ))}
        </dl>
      </details>
    )
  );
}
