import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useWords } from '@/words/defineWords';
import { GoalGrid } from './GoalGrid';
import { GoalList } from './GoalList';
import { type Domain, hasTurn, type Part, type Period, type Plan, parts } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { Section } from './Section';

interface GoalsProps {
  readonly plan: Plan;
  readonly onEdit?: ((domain: Domain, period: Period) => void) | undefined;
}

export function Goals({ plan, onEdit }: GoalsProps) {
  const say = useWords(planWords);
  // On paper it is always the grid, as the paper form has it.
  const narrow = useMediaQuery('screen and (max-width: 56em)', undefined, { getInitialValueInEffect: false });
  const [search, setSearch] = useSearchParams();
  const part: Part | 'all' = parts.find((each) => each === search.get('part')) ?? 'all';
  const choose = (next: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        next === 'all' ? after.delete('part') : after.set('part', next);
        return after;
      },
      { replace: true },
    );
  const Shape = narrow ? GoalList : GoalGrid;
  return (
    <Section
      title={say('goals')}
      {...(onEdit && !narrow ? { lead: say('goalsLead') } : {})}
      act={
        <SegmentedControl
          aria-label={say('part')}
          value={part}
          onChange={choose}
          transitionDuration={0}
          data={(['all', ...parts] as const).map((value) => ({ value, label: say(`part_${value}`) }))}
        />
      }
    >
      {onEdit && !hasTurn(plan) && (
        <p className={classes.prompt}>
          <IconHeartHandshake size={20} stroke={1.75} aria-hidden />
          <span className={classes.grow}>{say('noTurn')}</span>
          <Button variant="default" onClick={() => onEdit('purpose', 'threeMonths')}>
            {say('noTurnAct')}
          </Button>
        </p>
      )}
      <Shape plan={plan} part={part} onEdit={onEdit} />
    </Section>
  );
}
