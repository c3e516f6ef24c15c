import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '@/words/defineWords';
import { GoalText } from './GoalText';
import grid from './grid.module.css';
import { type Domain, domains, type Goal, goalAt, isBlank, type Part, type Period, type Plan, periods } from './planModel';
import { planWords } from './planWords';

interface GoalGridProps {
  readonly plan: Plan;
  /** Goals of the other part stand back. */
  readonly part: Part | 'all';
  readonly onEdit?: ((domain: Domain, period: Period) => void) | undefined;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** 8 fields × 5 periods, always in this order. One stop for the Tab key; arrows move inside. */
export function GoalGrid({ plan, part, onEdit }: GoalGridProps) {
  const say = useWords(planWords);
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) {
      return;
    }
    event.preventDefault();
    const row = Math.min(domains.length - 1, Math.max(0, at[0] + step[0]));
    const column = Math.min(periods.length - 1, Math.max(0, at[1] + step[1]));
    setAt([row, column]);
    table.current?.querySelector<HTMLElement>(`[data-at="${row}-${column}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with one tab stop is the grid pattern
    <table ref={table} role="grid" aria-label={say('goals')} className={grid.table} onKeyDown={move}>
      <thead>
        <tr>
          <th scope="col" className={grid.corner}>
            {say('domain')}
          </th>
          {periods.map((period) => (
            <th key={period} scope="col">
              {say(`period_${period}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {domains.map((domain, row) => (
          <tr key={domain}>
            <th scope="row">{say(`domain_${domain}`)}</th>
            {periods.map((period, column) => {
              const goal = goalAt(plan, domain, period);
              return (
                <td key={period} className={grid.cell}>
                  <button
                    type="button"
                    data-at={`${row}-${column}`}
                    className={grid.cellButton}
                    data-back={!isBlank(goal) && part !== 'all' && goal?.part !== part}
                    aria-disabled={!onEdit}
                    tabIndex={at[0] === row && at[1] === column ? 0 : -1}
                    onFocus={() => setAt([row, column])}
                    onClick={() => onEdit?.(domain, period)}
                  >
                    <span className="visually-hidden">{placeOf(say, domain, period, goal)}</span>
                    {isBlank(goal) || !goal ? (
                      onEdit && <IconPlus size={18} stroke={1.75} aria-hidden className={grid.plus} />
                    ) : (
                      <GoalText goal={goal} />
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which box it is, for those who do not see the table around it. */
export function placeOf(say: typeof planWords.say, domain: Domain, period: Period, goal: Goal | undefined): string {
  const place = say('cellOf', { domain: say(`domain_${domain}`), period: say(`period_${period}`) });
  return isBlank(goal) ? `${place}: ${say('cellBlank')}` : `${place}: `;
}
