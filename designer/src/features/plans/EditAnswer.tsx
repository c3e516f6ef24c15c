import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import { type Plan, type Way, ways } from './planModel';
import { usePlanWriting } from './planQueries';
import { planWords } from './planWords';

interface EditAnswerProps {
  readonly caseId: string;
  readonly plan: Plan;
  readonly onDone: () => void;
}

export function EditAnswer({ caseId, plan, onDone }: EditAnswerProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(caseId);
  const [agrees, setAgrees] = useState('');
  const [way, setWay] = useState<Way>('signed');
  const [witness, setWitness] = useState('');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const noWitness = agrees === 'yes' && way === 'spoken' && witness.trim() === '';
  const save = () => {
    setTried(true);
    if (agrees !== '' && !noWitness) {
      const body = { plan: plan.id, agrees: agrees === 'yes', way, words, ...(witness.trim() ? { witness: witness.trim() } : {}) };
      void write('answer-plan', body).then(onDone, () => undefined);
    }
  };
  return (
    <EditDrawer
      title={say('answer')}
      dirty={agrees !== '' || witness !== '' || words !== ''}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onDone}
    >
      <Radio.Group
        label={say('answer')}
        value={agrees}
        onChange={setAgrees}
        error={tried && agrees === '' && <FieldError message={say('chooseNone')} />}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="yes" label={say('agrees')} />
          <Radio value="no" label={say('disagrees')} />
        </Stack>
      </Radio.Group>
      <Textarea label={say('answerWords')} value={words} onChange={({ currentTarget }) => setWords(currentTarget.value)} />
      <Radio.Group label={say('howAnswered')} value={way} onChange={(next) => setWay(next as Way)}>
        <Stack gap="xs" mt="xs">
          {ways.map((each) => (
            <Radio key={each} value={each} label={say(`way_${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {way === 'spoken' && (
        <TextInput
          label={say('witness')}
          value={witness}
          error={tried && noWitness && <FieldError message={say('witnessNeeded')} />}
          onChange={({ currentTarget }) => setWitness(currentTarget.value)}
        />
      )}
    </EditDrawer>
  );
}
