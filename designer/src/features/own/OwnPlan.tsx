import type { Schema } from '@/api/schemas';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Own.module.css';
import { ownWords } from './ownWords';

/** The goals of a plan as the person said them, with who does what. */
export function OwnPlan({ plan }: { readonly plan: Schema<'PlanResponse'> }) {
  const say = useWords(ownWords);
  return (
    <>
      <ul className={classes.list}>
        {plan.goals.map((goal) => (
          <li key={goal.domain + goal.period + goal.words} className={classes.goal}>
            <p className={classes.goalWords}>{goal.words}</p>
            <dl className={classes.facts}>
              {goal.personDoes && (
                <>
                  <dt>{say('iDo')}</dt>
                  <dd>{goal.personDoes}</dd>
                </>
              )}
              {goal.othersDo && (
                <>
                  <dt>{say('othersDo')}</dt>
                  <dd>{goal.othersDo}</dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ul>
      {plan.reviewOn && (
        <p>
          {say('reviewOn')}: <When at={plan.reviewOn} />
        </p>
      )}
    </>
  );
}
