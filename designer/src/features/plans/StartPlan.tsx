import { Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import { isReason, newPlanId, type Plan, type Reason, reasons } from './planModel';
import { usePlanWriting } from './planQueries';
import { planWords } from './planWords';

interface StartPlanProps {
  readonly caseId: string;
  readonly plans: readonly Plan[];
  /** Null for the first plan. */
  readonly replaces: Plan | null;
  readonly onDone: () => void;
  readonly onStarted: (plan: string) => void;
}

/** A first draft, or a replan with its reason; the version before is kept (RP-3). */
export function StartPlan({ caseId, plans, replaces, onDone, onStarted }: StartPlanProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(caseId);
  const [reason, setReason] = useState<Reason | null>(null);
  const [words, setWords] = useState('');
  const [publicCost, setPublicCost] = useState(replaces?.publicCost ?? false);
  const before = replaces?.personalPlan ?? [];
  const [takeOver, setTakeOver] = useState(true);
  const [tried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (!replaces || reason) {
      const plan = newPlanId(plans);
      const body = { plan, publicCost, words, ...(replaces && reason ? { replaces: replaces.id, reason } : {}) };
      const lines = takeOver ? before : [];
      void write('draft-plan', body)
        .then(() => (lines.length > 0 ? write('write-personal-plan', { plan, sentences: [...lines] }) : undefined))
        .then(
          () => onStarted(plan),
          () => undefined,
        );
    }
  };
  return (
    <EditDrawer
      title={replaces ? say('replanTitle') : say('startTitle')}
      saveLabel={replaces ? say('replan') : say('start')}
      dirty={words !== ''}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onDone}
    >
      <p>{replaces ? say('replanLead') : say('startLead')}</p>
      {replaces && (
        <Radio.Group
          label={say('reasonLabel')}
          value={reason ?? ''}
          onChange={(next) => isReason(next) && setReason(next)}
          error={tried && !reason && <FieldError message={say('reasonNeeded')} />}
        >
          <Stack gap="xs" mt="xs">
            {reasons.map((each) => (
              <Radio key={each} value={each} label={say(`reason_${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {before.length > 0 && (
        <Checkbox
          label={say('takeOver')}
          description={before.join(say('between'))}
          checked={takeOver}
          onChange={({ currentTarget }) => setTakeOver(currentTarget.checked)}
        />
      )}
      <Textarea label={say('startWords')} value={words} onChange={({ currentTarget }) => setWords(currentTarget.value)} />
      <Checkbox label={say('startCost')} checked={publicCost} onChange={({ currentTarget }) => setPublicCost(currentTarget.checked)} />
    </EditDrawer>
  );
}
