import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { OwnWords } from '@/ui/OwnWords';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import type { Plan } from './planModel';
import { usePlanWriting } from './planQueries';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { Section } from './Section';
import { VoiceHints } from './VoiceHints';

interface PersonalPlanProps {
  readonly plan: Plan;
  readonly onEdit?: (() => void) | undefined;
}

/** 「私は…」, as the person says it; first on the page. */
export function PersonalPlan({ plan, onEdit }: PersonalPlanProps) {
  const say = useWords(planWords);
  const lines = plan.personalPlan.filter((line) => line.trim() !== '');
  return (
    <Section
      title={say('personal')}
      lead={say('personalLead')}
      act={
        onEdit && (
          <Button variant="default" leftSection={<IconPencil size={18} stroke={1.75} aria-hidden />} onClick={onEdit}>
            {say('personalWrite')}
          </Button>
        )
      }
    >
      {lines.length === 0 ? (
        <p className={classes.blank}>{say('personalEmpty')}</p>
      ) : (
        <div className={classes.lines}>
          {lines.map((line) => (
            <OwnWords key={line}>{line}</OwnWords>
          ))}
        </div>
      )}
    </Section>
  );
}

interface EditPersonalPlanProps {
  readonly caseId: string;
  readonly plan: Plan;
  readonly onDone: () => void;
}

interface Line {
  readonly key: number;
  readonly text: string;
}

export function EditPersonalPlan({ caseId, plan, onDone }: EditPersonalPlanProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(caseId);
  const [lines, setLines] = useState<readonly Line[]>(() => [...plan.personalPlan, ''].map((text, key) => ({ key, text })));
  const sentences = lines.map((line) => line.text.trim()).filter(Boolean);
  const dirty = sentences.join('\n') !== plan.personalPlan.join('\n');
  const save = () => (dirty ? void write('write-personal-plan', { plan: plan.id, sentences }).then(onDone, () => undefined) : onDone());
  return (
    <EditDrawer title={say('personal')} dirty={dirty} pending={pending} error={error} onSave={save} onClose={onDone}>
      {plan.answer && <p className={classes.note}>{say('writingAsksAgain')}</p>}
      {lines.map((line, index) => (
        <div key={line.key}>
          <div className={classes.lineRow}>
            <Textarea
              className={classes.grow ?? ''}
              label={say('personalLine', { number: index + 1 })}
              placeholder={say('personalPlaceholder')}
              minRows={1}
              value={line.text}
              data-autofocus={index === lines.length - 1 || undefined}
              onChange={({ currentTarget }) =>
                setLines(lines.map((each) => (each.key === line.key ? { ...each, text: currentTarget.value } : each)))
              }
            />
            <ActionIcon
              aria-label={`${say('removeLine')} (${index + 1})`}
              onClick={() => setLines(lines.filter((each) => each.key !== line.key))}
            >
              <IconX size={20} stroke={1.75} aria-hidden />
            </ActionIcon>
          </div>
          <VoiceHints words={line.text} />
        </div>
      ))}
      <div>
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => setLines([...lines, { key: Math.max(-1, ...lines.map((each) => each.key)) + 1, text: '' }])}
        >
          {say('addLine')}
        </Button>
      </div>
    </EditDrawer>
  );
}
