import type { Schema } from '@/api/schemas';
import { PersonDay, PersonText } from '@/ui/PersonText';
import { Ruby } from '@/ui/Ruby';
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
            <p className={classes.goalWords}>
              <PersonText>{goal.words}</PersonText>
            </p>
            <dl className={classes.facts}>
              {goal.personDoes && <Fact name={say('iDo')}>{goal.personDoes}</Fact>}
              {goal.othersDo && <Fact name={say('othersDo')}>{goal.othersDo}</Fact>}
            </dl>
          </li>
        ))}
      </ul>
      {plan.reviewOn && (
        <p>
          <Ruby text={say('reviewOn')} />: <PersonDay at={plan.reviewOn} />
        </p>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <>
      <dt>
        <Ruby text={name} />
      </dt>
      <dd>
        <PersonText>{children}</PersonText>
      </dd>
    </>
  );
}
