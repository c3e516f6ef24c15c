import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import type { Plan } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { Section } from './Section';

/** 支援決定: what was decided about this version, by whom, in their words; back to the dialogue is no dead end. */
export function DecisionOfPlan({ plan }: { readonly plan: Plan }) {
  const say = useWords(planWords);
  const { decision } = plan;
  if (!decision) {
    return null;
  }
  return (
    <Section title={say('decisionTitle')}>
      <div className={classes.lines}>
        <p>
          <strong>{say(`outcome_${decision.outcome}`)}</strong>
        </p>
        {decision.words && <p>{decision.words}</p>}
        <p className={classes.soft}>
          <When at={decision.at} time />
          {say('between')}
          {decision.byName}
        </p>
        {decision.outcome === 'sentBack' && <p>{say('sentBackNext')}</p>}
      </div>
    </Section>
  );
}
