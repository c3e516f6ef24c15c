import type { Schema } from '@/api/schemas';
import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import type { SheetAtEnd } from './atEnd';
import { ConsentRows } from './ConsentRows';
import { consentsIn, notRecorded } from './gridConsents';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

type Step = Schema<'StepResponse'>;

/** Whether an outcome says that the person agreed. */
export function agreesTo(step: Step, outcome: string): boolean {
  const kind = step.outcomes.find(({ name }) => name === outcome)?.kind;
  return step.kind === 'consent' && (kind === 'given' || kind === 'partly');
}

/** What the "yes" of a consent step would leave unsaid: nothing is recorded, or not all that the sheet says. */
export function consentGap(sheets: readonly SheetAtEnd[], entries: readonly Schema<'ConsentResponse'>[]) {
  const rows = sheets.map((sheet) => ({ sheet, open: notRecorded(consentsIn(sheet.form, sheet.answers), entries) }));
  const open = rows.find((each) => each.open.length > 0);
  return open || !entries.some(({ living }) => living) ? { open } : null;
}

interface ConsentAtEndProps {
  readonly caseId: string;
  readonly gap: NonNullable<ReturnType<typeof consentGap>>;
}

/** Told before the step is finished as agreed, with the way to record it first. */
export function ConsentAtEnd({ caseId, gap: { open } }: ConsentAtEndProps) {
  const say = useWords(taskWords);
  return open ? (
    <ConsentRows caseId={caseId} rows={open.open} answers={open.sheet.answers} />
  ) : (
    <div className={classes.open}>
      <p>{say('noConsent')}</p>
      <ActLink act={{ act: 'record-consent' }}>{say('recordConsent')}</ActLink>
    </div>
  );
}
