import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from 'react-router';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import band from './band.module.css';
import { isOpen, neededToDecide, nextStage, type Plan, reachable, type Stage, stages } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';

interface StageBandProps {
  readonly plan: Plan;
  /** Left out where the band only tells. */
  readonly caseId?: string;
  readonly step?: string | undefined;
  readonly onMove?: ((to: Stage) => void) | undefined;
}

/** Where the plan stands, what it waits for, and the one next act. */
export function StageBand({ plan, caseId, step, onMove }: StageBandProps) {
  const say = useWords(planWords);
  const needs = neededToDecide(plan);
  // Who wrote a plan with public money cannot fix it before it was decided: then the next act is to ask for that.
  const waits = needs.decision && plan.stage === 'inMeeting';
  const next = waits ? null : nextStage(plan);
  const others = reachable(plan).filter((stage) => stage !== next && !(waits && stage === 'decided'));
  const place = caseId ? `/desk/cases/${encodeURIComponent(caseId)}` : null;
  return (
    <div className={band.band}>
      <ol className={band.stages} aria-label={say('stageBand')}>
        {stages.map((stage) => (
          <li key={stage} className={band.stage} {...(stage === plan.stage ? { 'aria-current': 'step' as const } : {})}>
            {say(`stage_${stage}`)}
          </li>
        ))}
      </ol>
      {onMove && (
        <div className={classes.buttons}>
          {next && <Button onClick={() => onMove(next)}>{say(`move_${next}`)}</Button>}
          {place && step && (waits || !isOpen(plan)) && (
            <Button
              component={Link}
              to={`${place}?act=complete-step&step=${encodeURIComponent(step)}`}
              variant={next ? 'default' : 'filled'}
            >
              {say(waits ? 'askDecision' : 'endStep')}
            </Button>
          )}
          {place && plan.stage === 'inMeeting' && (
            <Button component={Link} to={`/desk/meetings/new?case=${encodeURIComponent(caseId ?? '')}`} variant="default">
              {say('callMeeting')}
            </Button>
          )}
          {others.length > 0 && <Others stages={others} onMove={onMove} />}
        </div>
      )}
      {isOpen(plan) ? (
        <div className={band.needs}>
          {waits && step && <p className={classes.note}>{say('askDecisionHow')}</p>}
          <p className={classes.soft}>{say('needed')}</p>
          <ul>
            <Need done={!needs.answer}>{say('needAnswer')}</Need>
            <Need done={!needs.review}>
              {say('needReview')}
              {plan.reviewOn && (
                <>
                  {' '}
                  <When at={plan.reviewOn} />
                </>
              )}
            </Need>
            {plan.publicCost && <Need done={!needs.decision}>{say('needDecision')}</Need>}
          </ul>
        </div>
      ) : (
        <p className={band.needs}>
          <span className={classes.soft}>{say('reviewOn')}</span> {plan.reviewOn ? <When at={plan.reviewOn} /> : say('reviewNone')}
        </p>
      )}
    </div>
  );
}

function Others({ stages: all, onMove }: { readonly stages: readonly Stage[]; readonly onMove: (to: Stage) => void }) {
  const say = useWords(planWords);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={18} stroke={1.75} aria-hidden />}>
          {say('moveOther')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map((stage) => (
          <Menu.Item key={stage} onClick={() => onMove(stage)}>
            {say(`move_${stage}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Done, or not yet. */
function Need({ done, children }: { readonly done: boolean; readonly children: React.ReactNode }) {
  const say = useWords(planWords);
  const Icon = done ? IconCircleCheck : IconCircleDashed;
  return (
    <li className={classes.withIcon}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <span>
        {children} <span className={classes.soft}>{done ? say('doneMark') : say('openMark')}</span>
      </span>
    </li>
  );
}
