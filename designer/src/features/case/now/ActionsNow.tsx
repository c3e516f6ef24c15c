import type { Action, Case } from '@/api/caseQueries';
import { EmptyState } from '@/ui/EmptyState';
import { useWords } from '@/words/defineWords';
import { caseWords } from '../caseWords';
import classes from './ActionsNow.module.css';
import { stepActs } from './groupActions';
import { StepCard } from './StepCard';

interface ActionsNowProps {
  readonly of: Case;
  readonly actions: readonly Action[];
  /** Receivers by referral, for the steps that belong to one. */
  readonly receivers: ReadonlyMap<string, string>;
  /** Acts for which a panel exists. */
  readonly known: ReadonlySet<string>;
  /** While something is being done beside it, its button is the primary one. */
  readonly busy: boolean;
}

/** いまできること: the open steps with their answers. */
export function ActionsNow({ of, actions, receivers, known, busy }: ActionsNowProps) {
  const say = useWords(caseWords);
  const steps = stepActs(of.overview?.openSteps ?? of.own?.steps ?? [], actions);
  return (
    <section aria-labelledby="actions-now" className={classes.now}>
      <h2 id="actions-now">{say('nowTitle')}</h2>
      {steps.length === 0 && <EmptyState title={say('nowTitle')}>{say('nowEmpty')}</EmptyState>}
      <ul className={classes.steps}>
        {steps.map((acts, place) => (
          <StepCard
            key={`${acts.step.step} ${acts.step.referral ?? ''}`}
            acts={acts}
            receiver={acts.step.referral ? receivers.get(acts.step.referral) : undefined}
            known={known}
            primary={place === 0 && !busy}
          />
        ))}
      </ul>
    </section>
  );
}
