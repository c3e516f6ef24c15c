import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import type { Plan } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';

/** 支援決定: what was decided about this version, in words and by whom; back to the dialogue is no dead end. */
export function DecisionOfPlan({ plan }: { readonly plan: Plan }) {
  const say = useWords(planWords);
  const { decision } = plan;
  if (!decision) {
    return null;
  }
  return (
    <section aria-labelledby="decision" className={classes.decision}>
      <h2 id="decision">{say('decisionTitle')}</h2>
      <p>
        <strong>{say(`outcome_${decision.outcome}`)}</strong>
        {decision.words && `${say('between')}${decision.words}`}
      </p>
      <p className={classes.soft}>
        <When at={decision.at} time />
        {say('between')}
        {decision.byName}
      </p>
      {decision.outcome === 'sentBack' && <p>{say('sentBackNext')}</p>}
    </section>
  );
}
