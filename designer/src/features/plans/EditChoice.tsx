import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import { letterOf } from './letters';
import type { Plan } from './planModel';
import { usePlanWriting } from './planQueries';
import { planWords } from './planWords';

interface EditChoiceProps {
  readonly caseId: string;
  readonly plan: Plan;
  readonly onDone: () => void;
}

export function EditChoice({ caseId, plan, onDone }: EditChoiceProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(caseId);
  const [chosen, setChosen] = useState(plan.chosen ?? '');
  const [reason, setReason] = useState(plan.whyChosen ?? '');
  const [tried, setTried] = useState(false);
  const dirty = chosen !== (plan.chosen ?? '') || reason !== (plan.whyChosen ?? '');
  const save = () => {
    setTried(true);
    if (chosen && reason.trim()) {
      void write('choose-alternative', { plan: plan.id, alternative: chosen, reason: reason.trim() }).then(onDone, () => undefined);
    }
  };
  return (
    <EditDrawer title={say('choose')} dirty={dirty} pending={pending} error={error} onSave={save} onClose={onDone}>
      <Radio.Group
        label={say('chooseWhich')}
        value={chosen}
        onChange={setChosen}
        error={tried && !chosen && <FieldError message={say('chooseNone')} />}
      >
        <Stack gap="xs" mt="xs">
          {plan.alternatives.map((alternative, index) => (
            <Radio
              key={alternative.id}
              value={alternative.id}
              label={`${say('option', { letter: letterOf(index) })}: ${alternative.text}`}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={say('whyChosen')}
        value={reason}
        error={tried && !reason.trim() && <FieldError message={say('whyNeeded')} />}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </EditDrawer>
  );
}
