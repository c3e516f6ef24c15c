import type { Action, Case } from '@/api/caseQueries';
import { EmptyState } from '@/ui/EmptyState';
import { useWords } from '@/words/defineWords';
import { caseWords } from '../caseWords';
import classes from './ActionsNow.module.css';
import { stepActs } from './groupActions';
import { StationCard } from './StationCard';
import { type AboutReferral, StepCard } from './StepCard';
import { cardsOf, type StationAttempt } from './stations';

interface ActionsNowProps {
  readonly of: Case;
  readonly actions: readonly Action[];
  /** Receivers by referral, for the steps that belong to one. */
  readonly receivers: ReadonlyMap<string, AboutReferral>;
  /** What was begun at a station and has not ended, or arrived there. */
  readonly attemptsAt: (step: string) => readonly StationAttempt[];
  /** Acts for which a panel exists. */
  readonly known: ReadonlySet<string>;
  /** While something is being done beside it, its button is the primary one. */
  readonly busy: boolean;
}

/** いまできること: the open steps with their answers. */
export function ActionsNow({ of, actions, receivers, attemptsAt, known, busy }: ActionsNowProps) {
  const say = useWords(caseWords);
  const cards = cardsOf(stepActs(of.overview?.openSteps ?? of.own?.steps ?? [], actions), attemptsAt);
  return (
    <section aria-labelledby="actions-now" className={classes.now}>
      <h2 id="actions-now">{say('nowTitle')}</h2>
      {cards.length === 0 && <EmptyState title={say('nowTitle')}>{say('nowEmpty')}</EmptyState>}
      <ul className={classes.steps}>
        {cards.map((card, place) => {
          const { step } = card.acts;
          const shared = { known, primary: place === 0 && !busy };
          return card.attempts.length > 0 ? (
            <StationCard key={step.step} card={card} {...shared} />
          ) : (
            <StepCard
              key={`${step.step} ${step.referral ?? ''}`}
              acts={card.acts}
              receiver={step.referral ? receivers.get(step.referral) : undefined}
              {...shared}
            />
          );
        })}
      </ul>
    </section>
  );
}
