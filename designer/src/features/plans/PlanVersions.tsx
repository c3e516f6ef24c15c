import { useWords } from '@/words/defineWords';
import { isStage, type Plan } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';

interface PlanVersionsProps {
  readonly plans: readonly Plan[];
  readonly shown: Plan;
  readonly onShow: (plan: string) => void;
}

/** Every version is kept; the newest stands first. */
export function PlanVersions({ plans, shown, onShow }: PlanVersionsProps) {
  const say = useWords(planWords);
  return (
    <nav aria-label={say('versions')} className={classes.versions}>
      {plans
        .map((plan, index) => ({ plan, number: index + 1 }))
        .reverse()
        .map(({ plan, number }) => (
          <button
            key={plan.id}
            type="button"
            className={classes.version}
            {...(plan.id === shown.id ? { 'aria-current': 'page' as const } : {})}
            onClick={() => onShow(plan.id)}
          >
            {say('version', { number })}
            <span className={classes.soft}>{say(isStage(plan.stage) ? `stage_${plan.stage}` : 'stage_superseded')}</span>
          </button>
        ))}
    </nav>
  );
}
