import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useWords } from '@/words/defineWords';
import { placeOf } from './GoalGrid';
import { GoalText } from './GoalText';
import grid from './grid.module.css';
import { type Domain, domains, goalAt, isBlank, type Part, type Period, type Plan, periods } from './planModel';
import { planWords } from './planWords';

interface GoalListProps {
  readonly plan: Plan;
  readonly part: Part | 'all';
  readonly onEdit?: ((domain: Domain, period: Period) => void) | undefined;
}

/** The same grid on a narrow screen: field by field, only what is written, and one way to add. */
export function GoalList({ plan, part, onEdit }: GoalListProps) {
  const say = useWords(planWords);
  return (
    <ol className={grid.list}>
      {domains.map((domain) => {
        const written = periods.filter((period) => !isBlank(goalAt(plan, domain, period)));
        const open = periods.filter((period) => isBlank(goalAt(plan, domain, period)));
        return (
          <li key={domain} className={grid.field}>
            <h3>{say(`domain_${domain}`)}</h3>
            {written.map((period) => {
              const goal = goalAt(plan, domain, period);
              return (
                goal && (
                  <button
                    key={period}
                    type="button"
                    className={grid.listButton}
                    data-back={part !== 'all' && goal.part !== part}
                    aria-disabled={!onEdit}
                    onClick={() => onEdit?.(domain, period)}
                  >
                    <span className="visually-hidden">{placeOf(say, domain, period, goal)}</span>
                    <span className={grid.period} aria-hidden>
                      {say(`period_${period}`)}
                    </span>
                    <GoalText goal={goal} />
                  </button>
                )
              );
            })}
            {!onEdit && written.length === 0 && <p className={grid.none}>{say('cellBlank')}</p>}
            {onEdit && open.length > 0 && (
              <Menu position="bottom-start">
                <Menu.Target>
                  <Button
                    variant="subtle"
                    leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
                    aria-label={`${say(`domain_${domain}`)}: ${say('choosePeriod')}`}
                  >
                    {say('cellWrite')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {open.map((period) => (
                    <Menu.Item key={period} onClick={() => onEdit(domain, period)}>
                      {say(`period_${period}`)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
          </li>
        );
      })}
    </ol>
  );
}
