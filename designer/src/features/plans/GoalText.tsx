import { IconHeartHandshake, IconUsersGroup } from '@tabler/icons-react';
import { useWords } from '@/words/defineWords';
import grid from './grid.module.css';
import type { Goal } from './planModel';
import { planWords } from './planWords';

/** What one box says: the person's words first, then who does what. */
export function GoalText({ goal }: { readonly goal: Goal }) {
  const say = useWords(planWords);
  const when = [goal.when, goal.urgency, goal.hoursPerWeek ? say('hoursShort', { hours: goal.hoursPerWeek }) : ''].filter(Boolean);
  return (
    <span className={grid.goal}>
      {goal.words && <span className={grid.words}>{goal.words}</span>}
      {goal.personDoes && (
        <span className={grid.line}>
          <span className={grid.who}>{say('personDoes')}</span> {goal.personDoes}
        </span>
      )}
      {goal.othersDo && (
        <span className={grid.line}>
          <span className={grid.who}>{say('othersDo')}</span> {goal.othersDo}
        </span>
      )}
      {when.length > 0 && <span className={grid.line}>{when.join(say('between'))}</span>}
      {(goal.isTurn || goal.part === 'community') && (
        <span className={grid.tags}>
          {goal.isTurn && (
            <span className={grid.tag}>
              <IconHeartHandshake size={16} stroke={1.75} aria-hidden />
              {say('turn')}
            </span>
          )}
          {goal.part === 'community' && (
            <span className={grid.tag}>
              <IconUsersGroup size={16} stroke={1.75} aria-hidden />
              {say('part_community')}
            </span>
          )}
        </span>
      )}
    </span>
  );
}
