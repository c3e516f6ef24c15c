import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useWords } from '@/words/defineWords';
import type { Plan } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { Section } from './Section';
import talk from './talk.module.css';

interface DialoguesProps {
  readonly plan: Plan;
  /** The place in the list, or "new". */
  readonly onEdit?: ((place: string) => void) | undefined;
}

const columns = [
  ['person', 'thinksPerson'],
  ['supporter', 'thinksSupporter'],
  ['agreed', 'thinksAgreed'],
] as const;

/** Three columns: what the person thinks, what the supporter thinks, what they decided together (PL-6). */
export function Dialogues({ plan, onEdit }: DialoguesProps) {
  const say = useWords(planWords);
  return (
    <Section
      title={say('dialogue')}
      lead={say('dialogueLead')}
      act={
        onEdit && (
          <Button variant="default" leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={() => onEdit('new')}>
            {say('dialogueAdd')}
          </Button>
        )
      }
    >
      {plan.dialogues.length === 0 && <p className={classes.blank}>{say('dialogueEmpty')}</p>}
      {plan.dialogues.map((dialogue, index) => (
        <article key={dialogue.topic} className={talk.talk} aria-label={dialogue.topic}>
          <header className={talk.head}>
            <h3>{dialogue.topic}</h3>
            {onEdit && (
              <ActionIcon aria-label={say('dialogueEdit', { topic: dialogue.topic })} onClick={() => onEdit(String(index))}>
                <IconPencil size={20} stroke={1.75} aria-hidden />
              </ActionIcon>
            )}
          </header>
          <dl className={talk.columns}>
            {columns.map(([part, name]) => (
              <div key={part} className={talk.column} data-of={part}>
                <dt>{say(name)}</dt>
                <dd>{dialogue[part] || (part === 'agreed' ? <span className={classes.soft}>{say('notYetAgreed')}</span> : '—')}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </Section>
  );
}
