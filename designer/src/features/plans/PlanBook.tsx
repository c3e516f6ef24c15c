import { Button } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useWords } from '@/words/defineWords';
import { Alternatives } from './Alternatives';
import { AnswerOfPerson } from './AnswerOfPerson';
import { ComparePlans } from './ComparePlans';
import { DecisionOfPlan } from './DecisionOfPlan';
import { Dialogues } from './Dialogues';
import { Goals } from './Goals';
import { PersonalPlan } from './PersonalPlan';
import { PlanEditors } from './PlanEditors';
import { PlanVersions } from './PlanVersions';
import { isOpen, isReason, type Plan, planToShow, versionBefore } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { StageBand } from './StageBand';
import { useEditing } from './useEditing';

interface PlanBookProps {
  readonly caseId: string;
  readonly plans: readonly Plan[];
  readonly may: (command: string) => boolean;
  /** The open step of the flow in which this plan is written, when I may answer it. */
  readonly step: string | undefined;
}

/** All versions; one is shown, or two side by side. */
export function PlanBook({ caseId, plans, may, step }: PlanBookProps) {
  const say = useWords(planWords);
  const [search, setSearch] = useSearchParams();
  const { editing, edit, done } = useEditing();
  const plan = planToShow(plans, search.get('plan'));
  if (!plan) {
    return null;
  }
  const before = versionBefore(plans, plan);
  const comparing = before && search.get('show') === 'compare' ? before : null;
  const go = (values: Readonly<Record<string, string>>) => setSearch(values);
  const writes = (command: string, place: string) => (isOpen(plan) && may(command) ? () => edit(place) : undefined);
  const mayGoal = isOpen(plan) && may('write-plan-goal');
  const mayLine = isOpen(plan) && may('write-personal-plan');
  const replans = !isOpen(plan) && plan.stage !== 'superseded' && may('draft-plan');
  return (
    <>
      <div className={classes.top}>
        <PlanVersions plans={plans} shown={plan} onShow={(id) => go({ plan: id })} />
        {before && (
          <Button
            variant="subtle"
            leftSection={<IconArrowsDiff size={18} stroke={1.75} aria-hidden />}
            onClick={() => go(comparing ? { plan: plan.id } : { plan: plan.id, show: 'compare' })}
          >
            {comparing ? say('stopComparing') : say('compare')}
          </Button>
        )}
      </div>
      <p className={classes.about}>
        {[
          say('authors', { names: plan.authors.join(say('comma')) }),
          plan.publicCost && say('publicCost'),
          plan.reason && isReason(plan.reason) && say('replannedFor', { reason: say(`reason_${plan.reason}`) }),
        ]
          .filter(Boolean)
          .join(say('between'))}
      </p>
      <StageBand plan={plan} caseId={caseId} step={step} onMove={may('move-plan') ? (to) => edit(`move.${to}`) : undefined} />
      <DecisionOfPlan plan={plan} />
      {!isOpen(plan) && (
        <p className={classes.prompt}>
          <span className={classes.grow}>{plan.stage === 'superseded' ? say('past') : say('fixed')}</span>
          {replans && (
            <Button variant="default" onClick={() => edit('start')}>
              {say('replan')}
            </Button>
          )}
        </p>
      )}
      {comparing ? (
        <ComparePlans plans={plans} before={comparing} after={plan} />
      ) : (
        <>
          <PersonalPlan plan={plan} onEdit={mayLine ? (line) => edit(`personal.${line}`) : undefined} />
          <Goals plan={plan} onEdit={mayGoal ? (domain, period) => edit(`goal.${domain}.${period}`) : undefined} />
          <Dialogues plan={plan} onEdit={isOpen(plan) && may('write-dialogue') ? (place) => edit(`dialogue.${place}`) : undefined} />
          <Alternatives
            plan={plan}
            onOffer={writes('offer-alternatives', 'options')}
            onChoose={isOpen(plan) && plan.alternatives.length > 0 && may('write-dialogue') ? () => edit('choice') : undefined}
          />
          <AnswerOfPerson plan={plan} onWrite={writes('answer-plan', 'answer')} />
        </>
      )}
      <PlanEditors caseId={caseId} plans={plans} plan={plan} editing={editing} onDone={done} onStarted={(id) => go({ plan: id })} />
    </>
  );
}
