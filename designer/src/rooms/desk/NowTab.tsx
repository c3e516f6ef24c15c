import { ActionsNow } from '@/features/case/now/ActionsNow';
import { AnytimeActs } from '@/features/case/now/AnytimeActs';
import { mayBegin } from '@/features/case/now/groupActions';
import { WhyNots } from '@/features/case/now/WhyNots';
import { Promises } from '@/features/case/Promises';
import { StationBand } from '@/features/flow/StationBand';
import { NeedChains } from '@/features/referrals/NeedChains';
import { ReceivedReferrals } from '@/features/referrals/ReceivedReferrals';
import { useAct } from '@/ui/useAct';
import { useAttemptsAt } from './attemptsAt';
import type { CaseParts } from './caseParts';
import { knownActs } from './knownActs';
import classes from './NowTab.module.css';

/** What can be done now, and the needs with their referrals. */
export function NowTab({ parts }: { readonly parts: CaseParts }) {
  const { act } = useAct();
  const { data, actions, needs, referrals, returns } = parts;
  const receivers = new Map(
    referrals.flatMap((referral) =>
      referral.receiverName ? [[referral.id, { name: referral.receiverName, stage: referral.stageName }] as const] : [],
    ),
  );
  const attemptsAt = useAttemptsAt(parts);
  // Whoever only answers for their house is offered what is theirs to do: to answer, to give back, to call for help.
  const answersOnly = !data.overview;
  const returning = new Set(returns.waiting.map((one) => one.referral));
  return (
    <div className={classes.now}>
      {data.overview && <StationBand caseId={parts.caseId} />}
      {!data.overview && (referrals.length > 0 || (data.own?.steps ?? []).length === 0) && (
        <ReceivedReferrals referrals={referrals} returning={returning} />
      )}
      {(data.overview || (data.own?.steps ?? []).length > 0) && (
        <ActionsNow of={data} {...{ actions, receivers, attemptsAt }} known={knownActs} busy={act !== null} />
      )}
      {data.overview && (
        <NeedChains
          caseId={parts.caseId}
          needs={needs}
          referrals={referrals}
          returning={returning}
          mayWrite={actions.some((action) => action.command === 'record-need' && action.allowed)}
          mayConnect={actions.some((action) => action.command === 'open-referral' && mayBegin(action))}
        />
      )}
      {data.records && (
        <Promises
          caseId={parts.caseId}
          work={data.records.work}
          mayAdd={actions.some((action) => action.command === 'add-work-item' && action.allowed)}
        />
      )}
      <div className={classes.quiet}>
        <AnytimeActs actions={actions} urgentOnly={answersOnly} />
        {!answersOnly && <WhyNots actions={actions} />}
      </div>
    </div>
  );
}
