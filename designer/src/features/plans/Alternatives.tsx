import { Button } from '@mantine/core';
import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useWords } from '@/words/defineWords';
import { letterOf } from './letters';
import type { Plan } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { Section } from './Section';
import talk from './talk.module.css';

interface AlternativesProps {
  readonly plan: Plan;
  readonly onOffer?: (() => void) | undefined;
  readonly onChoose?: (() => void) | undefined;
}

/** Two or more side by side, so that none is pushed; the person chooses and says why (PL-5). */
export function Alternatives({ plan, onOffer, onChoose }: AlternativesProps) {
  const say = useWords(planWords);
  const some = plan.alternatives.length > 0;
  return (
    <Section
      title={say('options')}
      lead={say('optionsLead')}
      act={
        <div className={classes.buttons}>
          {some && onChoose && (
            <Button variant="default" leftSection={<IconCircleCheck size={18} stroke={1.75} aria-hidden />} onClick={onChoose}>
              {say('choose')}
            </Button>
          )}
          {onOffer && (
            <Button
              variant={some ? 'subtle' : 'default'}
              leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />}
              onClick={onOffer}
            >
              {some ? say('optionsEdit') : say('optionsOffer')}
            </Button>
          )}
        </div>
      }
    >
      {!some && <p className={classes.blank}>{say('optionsEmpty')}</p>}
      <ul className={talk.options}>
        {plan.alternatives.map((alternative, index) => {
          const chosen = alternative.id === plan.chosen;
          return (
            <li key={alternative.id} className={talk.option} data-chosen={chosen}>
              <h3>{say('option', { letter: letterOf(index) })}</h3>
              <p>{alternative.text}</p>
              {chosen && (
                <p className={talk.chosen}>
                  <IconCircleCheck size={18} stroke={1.75} aria-hidden />
                  <span>
                    <strong>{say('chosen')}</strong>
                    <br />
                    {plan.whyChosen}
                  </span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
