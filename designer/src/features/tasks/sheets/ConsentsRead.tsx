import { IconCircle, IconMinus } from '@tabler/icons-react';
import { answerInWords } from '@/forms/answerWords';
import { rowsWritten } from '@/forms/checkForm';
import { type Answers, type FormDefinition, type FormField, isEmpty } from '@/forms/form';
import { textOf } from '@/forms/formText';
import { formWords } from '@/forms/formWords';
import { useWords } from '@/words/defineWords';
import classes from './ConsentsRead.module.css';
import { sheetsWords } from './sheetsWords';

interface ConsentsReadProps {
  readonly form: FormDefinition;
  readonly field: FormField;
  readonly answers: Answers;
}

/** The grid of consents as it was decided, on the screen and on paper: who may be told what, and how long. */
export function ConsentsRead({ form, field, answers }: ConsentsReadProps) {
  const say = useWords(formWords);
  const words = (path: string) => answerInWords(form, path, answers[path]);
  const rows = rowsWritten(
    field,
    Object.keys(answers).filter((path) => !isEmpty(answers[path])),
  );
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{textOf(field.label)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('consent_organisation')}</th>
          {(field.options ?? []).map((kind) => (
            <th key={kind.id} scope="col">
              {textOf(kind.label)}
            </th>
          ))}
          <th scope="col">{say('consent_from')}</th>
          <th scope="col">{say('consent_until')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row}>
            <th scope="row">{words(`${field.id}.${row}.organisation`) || say('row', { number: index + 1 })}</th>
            {(field.options ?? []).map((kind) => (
              <td key={kind.id}>
                <Told yes={kindsAt(answers, `${field.id}.${row}.kinds`).includes(kind.id)} />
              </td>
            ))}
            <td className={classes.day}>{words(`${field.id}.${row}.from`)}</td>
            <td className={classes.day}>{words(`${field.id}.${row}.until`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function kindsAt(answers: Answers, path: string): readonly string[] {
  const kinds = answers[path];
  return Array.isArray(kinds) ? kinds.map(String) : [];
}

function Told({ yes }: { readonly yes: boolean }) {
  const say = useWords(sheetsWords);
  const Icon = yes ? IconCircle : IconMinus;
  return (
    <span className={yes ? classes.yes : classes.no}>
      <Icon size={20} stroke={yes ? 2.5 : 1.5} aria-hidden />
      <span className="visually-hidden">{say(yes ? 'consentYes' : 'consentNo')}</span>
    </span>
  );
}
