import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { actionsQuery, caseQuery } from '@/api/caseQueries';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { ActPanel } from '@/ui/ActPanel';
import { useWords } from '@/words/defineWords';
import type { DraftKeeper } from './draftKeeper';
import { FormsOfTask } from './FormsOfTask';
import { Outcomes } from './Outcomes';
import { outcomesOf } from './outcomesOf';
import { saveSheetIfAny } from './saveSheet';
import { PapersOfTask } from './sheets/PapersOfTask';
import { writtenInStep } from './sheets/paperPlaces';
import { TaskAbout } from './TaskAbout';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface TaskPanelProps {
  readonly caseId: string;
  /** The open step, as the case names it. */
  readonly step: string;
  readonly referral?: string | undefined;
  /** Where the work of this step is written, when that is not its sheet. */
  readonly work?: (step: Schema<'StepResponse'>) => ReactNode;
  readonly onClose: () => void;
}

/** One open step beside the case: how, who, by when, its form, and what came of it. */
export function TaskPanel({ caseId, step, referral, work, onClose }: TaskPanelProps) {
  const say = useWords(taskWords);
  const found = useQuery(caseQuery(caseId)).data;
  const actions = useQuery(actionsQuery(caseId)).data ?? [];
  const open = (found?.overview?.openSteps ?? []).concat(found?.own?.steps ?? []);
  const task = open.find((each) => each.step === step && (each.referral ?? '') === (referral ?? ''));
  const [asked, setAsked] = useState(false);
  const keepers = useRef(new Set<DraftKeeper>());
  const keep = useMutation({
    mutationFn: async () => {
      // What is written belongs to the record before the step is left behind.
      await Promise.all([...keepers.current].map((keeper) => keeper.flush()));
      for (const form of task ? writtenInStep(task) : []) {
        await saveSheetIfAny({ caseId, form, step, referral });
      }
    },
  });
  const { send, state } = useCommand(caseId, 'complete-step');
  const finish = async (outcome: string, reason: string) => {
    await keep.mutateAsync();
    const body = { step, outcome, ...(referral ? { referral } : {}), ...(reason ? { reason } : {}) };
    if (await send(body)) {
      onClose();
    }
  };
  if (found && !task) {
    return (
      <ActPanel title={say('outcomes')} onClose={onClose}>
        <p>{say('gone')}</p>
      </ActPanel>
    );
  }
  if (!task) {
    return null;
  }
  const ofStep = actions.filter(
    (action) => action.command === 'complete-step' && action.step === step && (action.referral ?? '') === (referral ?? ''),
  );
  // A check of a receiver is answered by the check itself.
  return (
    <ActPanel title={task.label} onClose={onClose}>
      <TaskAbout caseId={caseId} step={task} instructions={task.instructions ?? ''} />
      {work?.(task)}
      <FormsOfTask caseId={caseId} step={step} referral={referral} forms={writtenInStep(task)} asked={asked} keepers={keepers} />
      <PapersOfTask forms={task.forms} written={writtenInStep(task)} />
      {!(task.kind === 'receiverCheck' && referral) && (
        <section className={classes.section} aria-label={say('outcomes')}>
          <h3>{say('outcomes')}</h3>
          <Outcomes
            step={outcomesOf(task, ofStep, say('enoughForNow'))}
            actions={ofStep}
            pending={keep.isPending || state.isPending}
            error={keep.error ?? state.error}
            onChoose={() => setAsked(true)}
            onFinish={(outcome, reason) => void finish(outcome, reason).catch(() => undefined)}
          />
        </section>
      )}
    </ActPanel>
  );
}
