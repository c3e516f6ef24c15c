import { EmptyState } from '@/ui/EmptyState';
import { useWords } from '@/words/defineWords';
import { AttemptCard } from './AttemptCard';
import classes from './NeedChains.module.css';
import type { Referral } from './referralQueries';
import { referralWords } from './referralWords';

interface ReceivedReferralsProps {
  readonly referrals: readonly Referral[];
  readonly returning: ReadonlySet<string>;
}

/** For a receiver with an account: what was sent to them, and nothing else of the case. */
export function ReceivedReferrals({ referrals, returning }: ReceivedReferralsProps) {
  const say = useWords(referralWords);
  return (
    <section aria-labelledby="received" className={classes.needs}>
      <h2 id="received">{say('received')}</h2>
      {referrals.length === 0 && <EmptyState title={say('receivedNone')}>{say('receivedNoneText')}</EmptyState>}
      <ul className={classes.chain}>
        {referrals.map((referral) => (
          <AttemptCard key={referral.id} referral={referral} returning={returning.has(referral.id)} unnamed={say('receivedOne')} />
        ))}
      </ul>
    </section>
  );
}
