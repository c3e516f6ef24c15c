import { useQueryClient } from '@tanstack/react-query';
import { consentsQuery } from '@/api/caseQueries';
import type { Schema } from '@/api/schemas';
import { useWords } from '@/words/defineWords';
import { countOf, placesOf, type SheetAtEnd } from './atEnd';
import { agreesTo, ConsentAtEnd, consentGap } from './ConsentAtEnd';
import { useConsents } from './ConsentRows';
import { FinishForm } from './FinishForm';
import { goWhenThere } from './goToPlace';
import { StillOpen } from './StillOpen';
import { taskWords } from './taskWords';
import { useShownForm } from './useShownForm';

interface FinishProps {
  readonly caseId: string;
  readonly step: Schema<'StepResponse'>;
  readonly outcome: { readonly name: string; readonly label: string };
  /** The sheets as they stand. */
  readonly sheets: readonly SheetAtEnd[];
  /** The sheets as they stand now, after what is being written was kept. */
  readonly look: () => Promise<readonly SheetAtEnd[]>;
  /** Whether two wrote in one place and nobody has chosen yet. */
  readonly unsettled: () => boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onFinish: (reason: string) => void;
  readonly onBack: () => void;
}

/** Before a step is finished: what cannot be read, what is open, a consent that nobody recorded. Finishing is always possible. */
export function Finish({ caseId, step, outcome, sheets, look, unsettled, pending, error, onFinish, onBack }: FinishProps) {
  const say = useWords(taskWords);
  const [shown, show] = useShownForm();
  const client = useQueryClient();
  const agrees = agreesTo(step, outcome.name);
  const entries = useConsents(caseId, agrees);
  const gap = agrees && entries ? consentGap(sheets, entries) : null;
  const toMend = placesOf(sheets, 'toMend');
  const open = placesOf(sheets, 'open');
  const go = (form: string, path: string) => {
    if (shown !== form && sheets.length > 1) {
      show(form);
    }
    goWhenThere(form, path);
  };
  const mend = () => {
    const [first] = toMend;
    if (first?.problems[0]) {
      go(first.form.id, first.problems[0].path);
    } else {
      onBack();
    }
  };
  const ask = async () => {
    const now = await look();
    const count = countOf(placesOf(now, 'toMend'));
    const known = agrees ? await client.ensureQueryData(consentsQuery(caseId)).catch(() => null) : null;
    const isMissing = known !== null && consentGap(now, known.entries) !== null;
    const questions = [
      ...(unsettled() ? [say('askConflict')] : []),
      ...(count > 0 ? [say('askToMend', { count })] : []),
      ...(isMissing ? [say('askConsent')] : []),
    ];
    return questions.length > 0 ? questions.join(' ') : null;
  };
  return (
    <FinishForm
      outcome={outcome.label}
      pending={pending}
      error={error}
      notices={
        <>
          {gap && <ConsentAtEnd caseId={caseId} gap={gap} />}
          <StillOpen toMend={toMend} open={open} onGo={go} />
        </>
      }
      doubtful={toMend.length > 0 || gap !== null || unsettled()}
      told={[toMend, open].map(countOf).join(' ') + (gap ? ' consent' : '')}
      ask={ask}
      onMend={mend}
      onFinish={onFinish}
      onBack={onBack}
    />
  );
}
