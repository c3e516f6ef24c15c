import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { actionsQuery, caseQuery } from '@/api/caseQueries';
import type { Schema } from '@/api/schemas';
import { ActPanel } from '@/ui/ActPanel';
import { useWords } from '@/words/defineWords';
import { Finish } from './Finish';
import { FormsOfTask } from './FormsOfTask';
import { Outcomes } from './Outcomes';
import { outcomesOf } from './outcomesOf';
import { PapersOfTask } from './sheets/PapersOfTask';
import { writtenInStep } from './sheets/paperPlaces';
import { TaskAbout } from './TaskAbout';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';
import { useEnding } from './useEnding';

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
  const written = task ? writtenInStep(task) : [];
  const ending = useEnding(caseId, step, referral, written);
  const finish = async (outcome: string, reason: string) => {
    if (await ending.finish(outcome, reason)) {
      onClose();
    }
  };
  if (found && !task) {
    return (
      <ActPanel title={say('outcomes')} onClose={onClose}>
        <p>{say('gone')}</p>
        <p>
          {say('goneWords')} <Link to={{ search: 'tab=records' }}>{say('goneToRecords')}</Link>
        </p>
      </ActPanel>
    );
  }
  if (!task) {
    return null;
  }
  const ofStep = actions.filter(
    (action) => action.command === 'complete-step' && action.step === step && (action.referral ?? '') === (referral ?? ''),
  );
  const answerable = outcomesOf(task, ofStep, say('enoughForNow'));
  const outcome = answerable.outcomes.find(({ name }) => name === ending.chosen);
  // A check of a receiver is answered by the check itself.
  return (
    <ActPanel title={task.label} onClose={onClose}>
      <TaskAbout caseId={caseId} step={task} instructions={task.instructions ?? ''} />
      {work?.(task)}
      <FormsOfTask
        {...{ caseId, step, referral }}
        forms={written}
        asked={ending.chosen !== null}
        keepers={ending.keepers}
        hidden={task.kind === 'consent' ? notWhileGiving : none}
      />
      <PapersOfTask caseId={caseId} forms={task.forms} written={written} />
      {!(task.kind === 'receiverCheck' && referral) && (
        <section className={classes.section} aria-label={say('outcomes')}>
          <h3>{say('outcomes')}</h3>
          {outcome ? (
            <Finish
              {...{ caseId, outcome }}
              step={answerable}
              sheets={ending.sheets}
              look={ending.look}
              unsettled={ending.unsettled}
              pending={ending.pending}
              error={ending.error}
              onFinish={(reason) => void finish(outcome.name, reason).catch(() => undefined)}
              onBack={ending.back}
            />
          ) : (
            <Outcomes step={answerable} actions={ofStep} onChoose={ending.choose} />
          )}
        </section>
      )}
    </ActPanel>
  );
}

/** A day of taking back is not asked in the moment of agreeing. */
const notWhileGiving = ['withdrawnOn'];
const none: readonly string[] = [];
