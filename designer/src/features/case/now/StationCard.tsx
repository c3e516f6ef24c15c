import { Group } from '@mantine/core';
import { ActLink } from '@/ui/ActLink';
import { Due } from '@/ui/Due';
import { useWords } from '@/words/defineWords';
import { caseWords } from '../caseWords';
import classes from './ActionsNow.module.css';
import { StepMenu } from './StepMenu';
import type { NowCard, StationAttempt } from './stations';

interface StationCardProps {
  readonly card: NowCard;
  readonly known: ReadonlySet<string>;
  readonly primary: boolean;
}

/** One station with what was begun there: each attempt with its next act; a further one, and the end, quietly. */
export function StationCard({ card: { acts, attempts, dueAt, late }, known, primary }: StationCardProps) {
  const say = useWords(caseWords);
  const { step, outcomes, others } = acts;
  const place = { step: step.step };
  const isGoing = attempts.some((attempt) => attempt.going);
  const mayBegin = known.has('open-referral') && others.some((action) => action.command === 'open-referral');
  const mayEnd = !step.referral && outcomes.length > 0;
  const firstWithNext = attempts.find((attempt) => attempt.next);
  return (
    <li className={classes.step} data-quiet={step.status !== 'live' || !isGoing}>
      <div className={classes.stepHead}>
        <h3>{step.label}</h3>
        {step.status === 'paused' && <span className={classes.note}>{say('paused')}</span>}
        {isGoing && <Due at={dueAt} late={late} />}
      </div>
      <ul className={classes.attempts}>
        {attempts.map((attempt) => (
          <Attempt key={attempt.id} attempt={attempt} primary={primary && attempt === firstWithNext} />
        ))}
      </ul>
      <Group gap="xs">
        {mayEnd && (
          <ActLink act={{ act: 'complete-step', ...place }} variant={isGoing ? 'subtle' : primary ? 'filled' : 'default'}>
            {say('stationEnough')}
          </ActLink>
        )}
        {mayBegin && (
          <ActLink act={{ act: 'open-referral', ...place }} variant="subtle">
            {say('stationMore')}
          </ActLink>
        )}
        {!step.referral && <StepMenu others={others} known={known} place={place} />}
      </Group>
    </li>
  );
}

function Attempt({
  attempt: { id, name, stageName, waitsFor, next },
  primary,
}: {
  readonly attempt: StationAttempt;
  readonly primary: boolean;
}) {
  const say = useWords(caseWords);
  return (
    <li className={classes.attempt}>
      <p>
        <strong>{name}</strong> · {stageName}
      </p>
      {waitsFor && <p className={classes.note}>{say('stationWaits', { what: waitsFor })}</p>}
      <Group gap="xs">
        {next && (
          <ActLink act={next.act} variant={primary ? 'filled' : 'default'}>
            {next.label}
          </ActLink>
        )}
        {next?.act.act !== 'referral' && (
          <ActLink act={{ act: 'referral', referral: id }} aria-label={`${say('seeReferral')}: ${name}`}>
            {say('seeReferral')}
          </ActLink>
        )}
      </Group>
    </li>
  );
}
