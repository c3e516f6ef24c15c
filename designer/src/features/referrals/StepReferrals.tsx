import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import type { Referral } from './referralQueries';
import { referralWords } from './referralWords';

interface StepReferralsProps {
  /** The attempts that were begun at this step. */
  readonly referrals: readonly Referral[];
  /** Where another one may begin; undefined for whoever may not. */
  readonly step: string | undefined;
}

/** The attempts of one step, and the way to begin one: the first is what the step is for. */
export function StepReferrals({ referrals, step }: StepReferralsProps) {
  const say = useWords(referralWords);
  return (
    <div className={classes.form}>
      {referrals.map((referral) => (
        <ActLink
          key={referral.id}
          act={{ act: 'referral', referral: referral.id }}
          justify="space-between"
          rightSection={referral.stageName}
        >
          {referral.receiverName ?? say('noReceiver')}
        </ActLink>
      ))}
      {step && (
        <ActLink act={{ act: 'open-referral', step }} variant={referrals.length === 0 ? 'filled' : 'subtle'}>
          {say(referrals.length === 0 ? 'openTitle' : 'openAnother')}
        </ActLink>
      )}
    </div>
  );
}
