import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import band from './band.module.css';
import { isOpen, neededToDecide, nextStage, type Plan, reachable, type Stage, stages } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';

interface StageBandProps {
  readonly plan: Plan;
  readonly onMove?: ((to: Stage) => void) | undefined;
}

/** Where the plan stands, what it waits for, and the one next act. */
export function StageBand({ plan, onMove }: StageBandProps) {
  const say = useWords(planWords);
  const next = nextStage(plan);
  const needs = neededToDecide(plan);
  const others = reachable(plan).filter((stage) => stage !== next);
  return (
    <div className={band.band}>
      <ol className={band.stages} aria-label={say('stageBand')}>
        {stages.map((stage) => (
          <li key={stage} className={band.stage} {...(stage === plan.stage ? { 'aria-current': 'step' as const } : {})}>
            {say(`stage_${stage}`)}
          </li>
        ))}
      </ol>
      {onMove && next && (
        <div className={classes.buttons}>
          <Button onClick={() => onMove(next)}>{say(`move_${next}`)}</Button>
          {others.length > 0 && (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button variant="default" rightSection={<IconChevronDown size={18} stroke={1.75} aria-hidden />}>
                  {say('moveOther')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {others.map((stage) => (
                  <Menu.Item key={stage} onClick={() => onMove(stage)}>
                    {say(`move_${stage}`)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
      {isOpen(plan) ? (
        <div className={band.needs}>
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
            {needs.decision && <Need done={null}>{say('needDecision')}</Need>}
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

/** Done, not yet, or (null) known elsewhere. */
function Need({ done, children }: { readonly done: boolean | null; readonly children: React.ReactNode }) {
  const say = useWords(planWords);
  const Icon = done ? IconCircleCheck : IconCircleDashed;
  return (
    <li className={classes.withIcon}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <span>
        {children} {done !== null && <span className={classes.soft}>{done ? say('doneMark') : say('openMark')}</span>}
      </span>
    </li>
  );
}
