import { Radio, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CommandBody } from '@/api/commands';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import type { Action } from '../caseQuery';
import { stepActs } from '../now/groupActions';
import { actsWords } from './actsWords';

interface CompleteStepPanelProps {
  readonly caseId: string;
  readonly steps: readonly Schema<'StepResponse'>[];
  readonly actions: readonly Action[];
  readonly step: string;
  readonly referral: string | undefined;
  /** The form of this step, from who knows about forms. */
  readonly taskPanel?: ReactNode;
  readonly data?: unknown;
  readonly onClose: () => void;
}

/** One step is answered: what came of it, why, and its form beside it. */
export function CompleteStepPanel({ caseId, steps, actions, step, referral, taskPanel, data, onClose }: CompleteStepPanelProps) {
  const say = useWords(actsWords);
  const found = stepActs(steps, actions).find((acts) => acts.step.step === step && (acts.step.referral ?? undefined) === referral);
  const [words, change, clear] = useKept(`${caseId} complete-step ${step} ${referral ?? ''}`, { outcome: '', reason: '' });
  const { send, state } = useCommand(caseId, 'complete-step');
  if (!found) {
    return (
      <ActPanel title={say('chooseNextTitle')} onClose={onClose}>
        <p>{say('finishGone')}</p>
      </ActPanel>
    );
  }
  const labels = new Map(found.step.outcomes.map((outcome) => [outcome.name, outcome.label]));
  async function finish() {
    const body = { step, outcome: words.outcome, referral, reason: words.reason.trim() || undefined, data } as CommandBody<'complete-step'>;
    if (await send(body)) {
      clear();
      onClose();
    }
  }
  return (
    <ActPanel title={say('finishTitle', { step: found.step.label })} onClose={onClose}>
      {taskPanel}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void finish();
        }}
      >
        <Radio.Group label={say('outcome')} value={words.outcome} onChange={(outcome) => change({ outcome })} mb="md">
          {found.outcomes.map((action) => (
            <Radio key={action.choice} value={action.choice ?? ''} label={labels.get(action.choice ?? '') ?? action.label} mt="xs" />
          ))}
        </Radio.Group>
        <Textarea
          label={say('reason')}
          description={say('reasonHelp')}
          value={words.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
          mb="md"
        />
        <ActEnd
          does={say('finish')}
          busy={state.isPending}
          error={state.error}
          onCancel={onClose}
          notYet={words.outcome ? null : say('chooseOutcome')}
        />
      </form>
    </ActPanel>
  );
}
