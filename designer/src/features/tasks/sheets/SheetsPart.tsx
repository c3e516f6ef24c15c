import { useQuery } from '@tanstack/react-query';
import type { Schema } from '@/api/schemas';
import { textOf } from '@/forms/formText';
import { ActLink } from '@/ui/ActLink';
import { Answer } from '@/ui/Answer';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { SheetPicker } from './SheetPicker';
import { type DraftLine, draftsQuery, formsQuery, sheetsQuery } from './sheetLists';
import { type SheetRow, sheetRows, writable } from './sheetRows';
import classes from './sheets.module.css';
import { sheetsWords } from './sheetsWords';

interface SheetsPartProps {
  readonly caseId: string;
  readonly steps: readonly Schema<'StepResponse'>[];
  readonly mayWrite: boolean;
}

/** 様式: every form of the case in which something stands, to read and to go on writing; and all the others. */
export function SheetsPart({ caseId, steps, mayWrite }: SheetsPartProps) {
  const say = useWords(sheetsWords);
  const forms = useQuery(formsQuery);
  const kept = useQuery(sheetsQuery(caseId));
  const drafts = useQuery({ ...draftsQuery(caseId), enabled: mayWrite }).data ?? [];
  return (
    <section aria-labelledby="record-sheets">
      <h2 id="record-sheets">{say('title')}</h2>
      <p className={classes.soft}>{say('lead')}</p>
      <Answer of={forms}>
        {(all) => (
          <>
            <Answer of={kept}>{(written) => <Rows rows={sheetRows(all, written, drafts)} steps={steps} mayWrite={mayWrite} />}</Answer>
            {mayWrite && <SheetPicker forms={writable(all)} />}
          </>
        )}
      </Answer>
    </section>
  );
}

function Rows({ rows, steps, mayWrite }: { readonly rows: readonly SheetRow[] } & Omit<SheetsPartProps, 'caseId'>) {
  const say = useWords(sheetsWords);
  if (rows.length === 0) {
    return <p className={classes.soft}>{say('none')}</p>;
  }
  return (
    <ul className={classes.list}>
      {rows.map((row) => (
        <Line key={row.form} row={row} steps={steps} mayWrite={mayWrite} />
      ))}
    </ul>
  );
}

function Line({ row: { form, name, kept, drafts }, steps, mayWrite }: { readonly row: SheetRow } & Omit<SheetsPartProps, 'caseId'>) {
  const say = useWords(sheetsWords);
  const title = textOf(name);
  const drafted = drafts.reduce((sum, { fields }) => sum + fields, 0);
  return (
    <li className={classes.line}>
      <div className={classes.told}>
        <p className={classes.name}>{title}</p>
        {kept && (
          <p className={classes.soft}>
            {say('answers', { count: kept.answers })} · <When at={kept.at} time /> {kept.byName}
          </p>
        )}
        {drafted > 0 && <p className={classes.soft}>{say('drafted', { count: drafted })}</p>}
        {kept !== undefined && kept.toMend > 0 && <p className={classes.mend}>{say('toMend', { count: kept.toMend })}</p>}
      </div>
      <div className={classes.buttons}>
        {kept && (
          <ActLink act={{ act: 'read-sheet', item: form }} aria-label={say('readOf', { form: title })}>
            {say('read')}
          </ActLink>
        )}
        {mayWrite && (
          <ActLink act={writingOf(form, drafts, steps)} variant="subtle" aria-label={say('writeOf', { form: title })}>
            {say('write')}
          </ActLink>
        )}
      </div>
    </li>
  );
}

/** Where one goes on: the draft that is there, also when its step is over; else the sheet itself. */
function writingOf(form: string, drafts: readonly DraftLine[], steps: readonly Schema<'StepResponse'>[]) {
  const [draft] = drafts;
  const isOpen = steps.some(({ step, referral }) => step === draft?.step && (referral ?? '') === (draft?.referral ?? ''));
  return isOpen && draft?.step
    ? { act: 'complete-step', step: draft.step, referral: draft.referral ?? undefined }
    : { act: 'write-sheet', item: form, step: draft?.step ?? undefined, referral: draft?.referral ?? undefined };
}
