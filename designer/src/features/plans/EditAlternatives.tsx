import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import { letterOf, newId } from './letters';
import type { Plan } from './planModel';
import { usePlanWriting } from './planQueries';
import classes from './plans.module.css';
import { planWords } from './planWords';

interface EditAlternativesProps {
  readonly caseId: string;
  readonly plan: Plan;
  readonly onDone: () => void;
}

const started = (plan: Plan) =>
  plan.alternatives.length > 0
    ? plan.alternatives
    : [
        { id: 'a', text: '' },
        { id: 'b', text: '' },
      ];

export function EditAlternatives({ caseId, plan, onDone }: EditAlternativesProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(caseId);
  const [saved] = useState(() => started(plan));
  const [all, setAll] = useState(saved);
  const [tried, setTried] = useState(false);
  const written = all.map(({ id, text }) => ({ id, text: text.trim() })).filter(({ text }) => text !== '');
  const dirty = JSON.stringify(all) !== JSON.stringify(saved);
  const save = () => {
    setTried(true);
    if (!dirty && plan.alternatives.length > 0) {
      onDone();
    } else if (written.length >= 2) {
      void write('offer-alternatives', { plan: plan.id, alternatives: written }).then(onDone, () => undefined);
    }
  };
  return (
    <EditDrawer title={say('options')} dirty={dirty} pending={pending} error={error} onSave={save} onClose={onDone}>
      {plan.chosen && <p className={classes.note}>{say('optionsEditWarn')}</p>}
      {plan.answer && <p className={classes.note}>{say('writingAsksAgain')}</p>}
      <p className={classes.soft}>{say('optionsTwo')}</p>
      {all.map((alternative, index) => (
        <div key={alternative.id} className={classes.lineRow}>
          <Textarea
            className={classes.grow ?? ''}
            label={say('option', { letter: letterOf(index) })}
            value={alternative.text}
            data-autofocus={index === 0 || undefined}
            onChange={({ currentTarget }) =>
              setAll(all.map((each) => (each.id === alternative.id ? { ...each, text: currentTarget.value } : each)))
            }
          />
          {all.length > 2 && (
            <ActionIcon
              aria-label={say('removeOption', { letter: letterOf(index) })}
              onClick={() => setAll(all.filter((each) => each.id !== alternative.id))}
            >
              <IconX size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          )}
        </div>
      ))}
      {tried && written.length < 2 && <FieldError message={say('optionsTwo')} />}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAll([...all, { id: newId(all.map((each) => each.id)), text: '' }])}
        >
          {say('addOption')}
        </Button>
      </div>
    </EditDrawer>
  );
}
