import type { Action } from '@/api/caseQueries';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { useWords } from '@/words/defineWords';
import { actsWords } from './actsWords';
import { WordsPanel } from './WordsPanel';

interface CancelStepPanelProps {
  readonly caseId: string;
  readonly steps: readonly Schema<'StepResponse'>[];
  readonly step: string;
  readonly referral: string | undefined;
  readonly onClose: () => void;
}

/** A step is left: exactly this one, with a reason. */
export function CancelStepPanel({ caseId, steps, step, referral, onClose }: CancelStepPanelProps) {
  const say = useWords(actsWords);
  const { send, state } = useCommand(caseId, 'cancel-step');
  const label = steps.find((open) => open.step === step)?.label ?? '';
  return (
    <WordsPanel
      place={`${caseId} cancel-step ${step} ${referral ?? ''}`}
      title={say('cancelTitle', { step: label })}
      lead={say('cancelLead')}
      fields={[{ name: 'reason', label: say('reason'), needed: true }]}
      does={say('cancelDo')}
      busy={state.isPending}
      error={state.error}
      onSend={async ({ reason = '' }) => (await send({ step, reason, ...(referral ? { referral } : {}) })) !== null}
      onClose={onClose}
    />
  );
}

interface AnytimePanelProps {
  readonly caseId: string;
  readonly actions: readonly Action[];
  readonly entry: string;
  readonly onClose: () => void;
}

/** いつでも: urgent help, stopping at the person's word, disaster. */
export function AnytimePanel({ caseId, actions, entry, onClose }: AnytimePanelProps) {
  const say = useWords(actsWords);
  const { send, state } = useCommand(caseId, 'raise-anytime');
  const label = actions.find((action) => action.command === 'raise-anytime' && action.choice === entry)?.label ?? '';
  return (
    <WordsPanel
      place={`${caseId} raise-anytime ${entry}`}
      title={label}
      lead={say('anytimeLead')}
      fields={[{ name: 'reason', label: say('reason'), needed: true }]}
      does={say('anytimeDo')}
      busy={state.isPending}
      error={state.error}
      onSend={async ({ reason = '' }) => (await send({ entry, reason })) !== null}
      onClose={onClose}
    />
  );
}
