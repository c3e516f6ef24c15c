import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { actionsQuery, caseQuery } from '@/api/caseQueries';
import { asProblem } from '@/api/problem';
import { CaseHeader } from '@/features/case/CaseHeader';
import { MoreActs } from '@/features/case/MoreActs';
import { choicesOf } from '@/features/case/now/groupActions';
import { OwnVoice } from '@/features/case/OwnVoice';
import { personQuery } from '@/features/case/personQuery';
import { QuickActs } from '@/features/case/QuickActs';
import { JoinedNote } from '@/features/household/JoinedNote';
import { MaybeDouble } from '@/features/household/MaybeDouble';
import { ReturnsWaiting } from '@/features/referrals/ReturnsWaiting';
import { needsQuery, referralsQuery } from '@/features/referrals/referralQueries';
import { useReturns } from '@/live/useReturns';
import { Answer } from '@/ui/Answer';
import { useAct } from '@/ui/useAct';
import { actPlaces } from './actPlaces';
import { CaseAct } from './CaseAct';
import classes from './CasePage.module.css';
import { CaseTabs } from './CaseTabs';
import type { CaseParts } from './caseParts';
import { knownActs } from './knownActs';
import { LeftCase } from './LeftCase';
import { StandInFor } from './StandInFor';

/** One person's page: their own words, who stands beside them, what can be done now, and the act beside it. */
export function CasePage() {
  const { caseId = '' } = useParams();
  return (
    <StandInFor caseId={caseId}>
      <FoundCase caseId={caseId} />
    </StandInFor>
  );
}

function FoundCase({ caseId }: { readonly caseId: string }) {
  const found = useQuery(caseQuery(caseId));
  if (found.isError && found.data !== undefined && asProblem(found.error).status === 404) {
    return <LeftCase caseId={caseId} />;
  }
  return <Answer of={found}>{(data) => <WholeCase key={caseId} data={data} />}</Answer>;
}

function WholeCase({ data }: { readonly data: CaseParts['data'] }) {
  const caseId = data.id;
  const { act } = useAct();
  // Beside the case where there is room, else below it: the person's words come first.
  const wide = useMediaQuery('(min-width: 80em)', undefined, { getInitialValueInEffect: false });
  const returns = useReturns();
  const person = useQuery({ ...personQuery(caseId), enabled: data.records !== undefined }).data;
  const actions = useQuery(actionsQuery(caseId)).data ?? [];
  const needs = useQuery({ ...needsQuery(caseId), enabled: data.overview !== undefined }).data ?? [];
  const referrals = useQuery(referralsQuery(caseId)).data ?? [];
  const flow = data.overview ? { id: data.overview.flow, version: data.overview.flowVersion } : undefined;
  const parts: CaseParts = { caseId, data, person, actions, needs, referrals, returns, flow };
  const mayTakeBack = referrals.some((referral) => choicesOf(actions, 'return-referral', referral.id).length > 0);
  const may = (command: string) => actions.some((action) => action.command === command && action.allowed);
  const quick = <QuickActs actions={actions} known={knownActs} />;
  const more = <MoreActs caseId={caseId} actions={actions} known={knownActs} elsewhere={actPlaces} />;
  return (
    <>
      <CaseHeader
        of={data}
        person={person}
        slipName={referrals.find((one) => one.personName)?.personName}
        mayTakeBack={mayTakeBack}
        editing={act !== null}
      />
      <div className={classes.page}>
        {(act || wide) && (
          <div className={classes.beside}>
            {act ? <CaseAct parts={parts} /> : quick}
            {!act && more}
          </div>
        )}
        <div className={classes.centre}>
          <ReturnsWaiting returns={returns} />
          {data.records && <JoinedNote caseId={caseId} />}
          {data.records && may('name-person') && <MaybeDouble caseId={caseId} />}
          <OwnVoice of={data} person={person} mayAdd={may('add-presenting-issue')} />
          {!act && !wide && quick}
          <CaseTabs parts={parts} />
        </div>
        {!wide && more}
      </div>
    </>
  );
}
