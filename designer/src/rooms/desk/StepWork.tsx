import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schema } from '@/api/schemas';
import { mayBegin } from '@/features/case/now/groupActions';
import { Learned } from '@/features/referrals/Learned';
import { StepReferrals } from '@/features/referrals/StepReferrals';
import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import type { CaseParts } from './caseParts';
import classes from './StepWork.module.css';
import { stepWorkWords } from './stepWorkWords';

interface StepWorkProps {
  readonly parts: CaseParts;
  readonly step: Schema<'StepResponse'>;
}

/** Where the work of this sort of step is written, when that is not the sheet beside it: once, in its own place. */
export function StepWork({ parts, step }: StepWorkProps) {
  const say = useWords(stepWorkWords);
  const { caseId, referrals, actions } = parts;
  const mayOpen = actions.some((action) => action.command === 'open-referral' && action.step === step.step && mayBegin(action));
  const begun = referrals.filter((referral) => referral.step === step.step);
  const here = `/desk/cases/${encodeURIComponent(caseId)}`;
  switch (step.kind) {
    case 'referral':
      return (
        <Part lead={say(begun.length > 0 ? 'workReferralLead' : 'workReferralNone')} title={say('workReferral')}>
          <StepReferrals referrals={begun} step={mayOpen ? step.step : undefined} />
        </Part>
      );
    case 'receiverCheck':
      return (
        step.referral && (
          <Part>
            <ActLink act={{ act: 'check-receiver', referral: step.referral }} variant="filled">
              {say('workCheck')}
            </ActLink>
          </Part>
        )
      );
    case 'return':
      return (
        step.referral && (
          <Part>
            <Learned caseId={caseId} referral={step.referral} title={say('workReturnWhy')} />
            <ActLink act={{ act: 'referral', referral: step.referral }}>{say('workReturn')}</ActLink>
          </Part>
        )
      );
    case 'conference':
      return (
        <Part lead={say('workConferenceLead')} title={say('workConference')}>
          <To path={`/desk/meetings/new?case=${encodeURIComponent(caseId)}`}>{say('workConferenceNew')}</To>
          <To path="/desk/meetings">{say('workConferenceList')}</To>
        </Part>
      );
    case 'plan':
      return (
        <Part lead={say('workPlanLead')}>
          <To path={`${here}/plans`}>{say('workPlan')}</To>
        </Part>
      );
    case 'replan':
      return (
        <Part>
          <To path={`${here}/plans`}>{say('workPlan')}</To>
          <To path={`${here}?tab=life`}>{say('workMap')}</To>
        </Part>
      );
    case 'supportDecision':
      return (
        <Part lead={say('workDecisionLead')}>
          <To path="/desk/decisions">{say('workDecision')}</To>
        </Part>
      );
    case 'bond':
      return (
        <Part lead={say('workBondLead')}>
          <To path={`${here}?tab=bonds`}>{say('workBond')}</To>
        </Part>
      );
    case 'watch':
      return (
        <Part lead={say('workWatchLead')}>
          <To path={`${here}?tab=watch`}>{say('workWatch')}</To>
        </Part>
      );
    case 'resourceDevelopment':
      return (
        <Part lead={say('workResourcesLead')}>
          <To path="/desk/resources?tab=board">{say('workResources')}</To>
        </Part>
      );
    default:
      return null;
  }
}

function Part({ title, lead, children }: { readonly title?: string; readonly lead?: string; readonly children: ReactNode }) {
  return (
    <div className={classes.part}>
      {title && <h3>{title}</h3>}
      {lead && <p className={classes.soft}>{lead}</p>}
      <div className={classes.acts}>{children}</div>
    </div>
  );
}

function To({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  return (
    <Button component={Link} variant="default" to={path}>
      {children}
    </Button>
  );
}
