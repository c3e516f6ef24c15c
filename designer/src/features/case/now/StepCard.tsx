import { Group } from '@mantine/core';
import { sayRefusal } from '@/api/refusalWords';
import { ActLink } from '@/ui/ActLink';
import { Due } from '@/ui/Due';
import type { Act } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { caseWords } from '../caseWords';
import classes from './ActionsNow.module.css';
import type { StepActs } from './groupActions';
import { StepMenu } from './StepMenu';

/** Whose step it is, where it belongs to one attempt. */
export interface AboutReferral {
  readonly name: string;
  readonly stage: string;
}

interface StepCardProps {
  readonly acts: StepActs;
  readonly receiver: AboutReferral | undefined;
  readonly known: ReadonlySet<string>;
  readonly primary: boolean;
}

const buttons = {
  'resolve-fault': 'resolveFault',
  'open-referral': 'openReferral',
  'choose-next-step': 'chooseNext',
  'name-referral': 'nameReferral',
  'put-on-agenda': 'putOnAgenda',
} as const;

/** One open step: what it waits for, until when, and how it can be answered. */
export function StepCard({ acts: { step, outcomes, heldBack, others }, receiver, known, primary }: StepCardProps) {
  const say = useWords(caseWords);
  const place = { step: step.step, referral: step.referral ?? undefined };
  const open = ([command]: [string, string]) => known.has(command) && others.some((action) => action.command === command);
  const direct = (Object.entries(buttons) as [string, (typeof buttons)[keyof typeof buttons]][]).filter(open);
  const needsNext = heldBack.some(({ code }) => code === 'next-action-missing');
  const isStation = step.kind === 'referral';
  // A check of a receiver is answered by the check itself.
  const answer: Act =
    step.kind === 'receiverCheck' && step.referral
      ? { act: 'check-receiver', referral: step.referral }
      : { act: 'complete-step', ...place };
  return (
    <li className={classes.step} data-quiet={step.status !== 'live'}>
      <div className={classes.stepHead}>
        <h3>{step.label}</h3>
        {step.status === 'paused' && <span className={classes.note}>{say('paused')}</span>}
        {step.status === 'faulted' && <span className={classes.note}>{say('faulted')}</span>}
        {(step.dueAt || !step.referral) && <Due at={step.dueAt} late={step.late} />}
      </div>
      {receiver && <p className={classes.note}>{say('aboutReferral', { ...receiver })}</p>}
      {direct.length === 0 &&
        heldBack.map((why) => (
          <p key={why.code} className={classes.note}>
            {sayRefusal(why)}
          </p>
        ))}
      <Group gap="xs">
        {needsNext && (
          <ActLink act={{ act: 'add-work-item' }} variant={primary && direct.length === 0 ? 'filled' : 'default'}>
            {say('addWork')}
          </ActLink>
        )}
        {direct.map(([command, word], index) => (
          <ActLink key={command} act={{ act: command, ...place }} variant={primary && index === 0 ? 'filled' : 'default'}>
            {say(word)}
          </ActLink>
        ))}
        {(outcomes.length > 0 || needsNext) && (
          <ActLink act={answer} variant={isStation ? 'subtle' : primary && direct.length === 0 && !needsNext ? 'filled' : 'default'}>
            {say(isStation ? 'stationNone' : answer.act === 'check-receiver' ? 'writeCheck' : 'finish')}
          </ActLink>
        )}
        {step.referral && <ActLink act={{ act: 'referral', referral: step.referral }}>{say('seeReferral')}</ActLink>}
        <StepMenu others={others} known={known} place={place} />
      </Group>
    </li>
  );
}
