import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { OwnWords } from '@/ui/OwnWords';
import { useWords } from '@/words/defineWords';
import type { Plan } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { Section } from './Section';

interface PersonalPlanProps {
  readonly plan: Plan;
  /** Opens one line, or a new one. */
  readonly onEdit?: ((line: number | 'new') => void) | undefined;
}

/** 「私は…」, as the person says it; first on the page. Each line is written by itself. */
export function PersonalPlan({ plan, onEdit }: PersonalPlanProps) {
  const say = useWords(planWords);
  return (
    <Section
      title={say('personal')}
      lead={say('personalLead')}
      act={
        onEdit && (
          <Button variant="default" leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => onEdit('new')}>
            {say('personalWrite')}
          </Button>
        )
      }
    >
      {plan.personalPlan.length === 0 ? (
        <p className={classes.blank}>{say('personalEmpty')}</p>
      ) : (
        <ul className={classes.lines}>
          {plan.personalPlan.map((line, index) => (
            <li key={line} className={classes.ownLine}>
              <OwnWords>{line}</OwnWords>
              {onEdit && (
                <ActionIcon variant="subtle" aria-label={say('personalChange', { words: line })} onClick={() => onEdit(index)}>
                  <IconPencil size={20} stroke={1.75} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
