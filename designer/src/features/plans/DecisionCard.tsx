import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { actionsQuery } from '@/api/caseQueries';
import type { Schema } from '@/api/schemas';
import { Answer } from '@/ui/Answer';
import { Due } from '@/ui/Due';
import { OwnWords } from '@/ui/OwnWords';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { DecideForm } from './DecideForm';
import classes from './decisions.module.css';
import { isOpen, type Plan, type SupportOutcome } from './planModel';
import { plansQuery } from './planQueries';
import plain from './plans.module.css';
import { planWords } from './planWords';

interface DecisionCardProps {
  readonly row: Schema<'WorklistResponse'>;
  readonly onDecided: (outcome: SupportOutcome) => void;
}

/** One plan that waits: the person's words first, who wrote it, the person's answer, then the decision. */
export function DecisionCard({ row, onDecided }: DecisionCardProps) {
  const say = useWords(planWords);
  const plans = useQuery(plansQuery(row.case));
  const actions = useQuery(actionsQuery(row.case)).data;
  const link = `/desk/cases/${encodeURIComponent(row.case)}/plans`;
  return (
    <li className={classes.card}>
      <header className={classes.head}>
        <h2>{row.name ?? say('nameKept')}</h2>
        <Due at={row.dueAt} late={row.late} />
      </header>
      <p className={plain.soft}>
        {row.stepLabel}
        {say('between')}
        {say('waitingSince')} <When at={row.openedAt} />
      </p>
      <Answer of={plans}>
        {(all) => {
          const plan = all.findLast(isOpen);
          return plan ? (
            <>
              <Gist plan={plan} />
              <p>
                <Link to={`${link}?plan=${encodeURIComponent(plan.id)}`}>{say('readPlan')}</Link>
              </p>
              {actions && <DecideForm row={row} plan={plan} actions={actions} onDecided={onDecided} />}
            </>
          ) : (
            <p className={plain.soft}>{say('noPlanYet')}</p>
          );
        }}
      </Answer>
    </li>
  );
}

function Gist({ plan }: { readonly plan: Plan }) {
  const say = useWords(planWords);
  const lines = plan.personalPlan.length > 0 ? plan.personalPlan : plan.goals.map((goal) => goal.words).filter(Boolean);
  return (
    <div className={classes.gist}>
      {lines.slice(0, 3).map((line) => (
        <OwnWords key={line}>{line}</OwnWords>
      ))}
      <p className={plain.soft}>
        {say('authors', { names: plan.authors.join(say('comma')) })}
        {say('between')}
        {plan.answer ? (plan.answer.agrees ? say('agreesSaid') : say('disagreesSaid')) : say('answerNone')}
      </p>
    </div>
  );
}
