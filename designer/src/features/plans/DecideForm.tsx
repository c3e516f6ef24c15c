import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { sayRefusal } from '@/api/refusalWords';
import type { Schema } from '@/api/schemas';
import { ErrorNote } from '@/ui/ErrorNote';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import classes from './decisions.module.css';
import { outcomes, type Plan, type SupportOutcome } from './planModel';
import { usePlanWriting } from './planQueries';
import plain from './plans.module.css';
import { planWords } from './planWords';

interface DecideFormProps {
  readonly row: Schema<'WorklistResponse'>;
  readonly plan: Plan;
  readonly actions: readonly Schema<'ActionResponse'>[];
  readonly onDecided: (outcome: SupportOutcome) => void;
}

/** Go on, go on with a condition, or back to the dialogue with the reason: there is no dead no. */
export function DecideForm({ row, plan, actions, onDecided }: DecideFormProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(row.case);
  const decided = useRef(false);
  const [outcome, setOutcome] = useState<SupportOutcome | ''>('');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const against = actions.filter((action) => action.command === 'decide-support');
  if (against.length > 0 && against.every((action) => !action.allowed)) {
    return (
      <div className={plain.note}>
        <p>
          <strong>{say('cannotDecide')}</strong>
        </p>
        <ul>
          {[...new Set(against.flatMap((action) => action.whyNot.map(sayRefusal)))].map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      </div>
    );
  }
  const wordsMissing = outcome !== '' && outcome !== 'approved' && words.trim() === '';
  const decide = async () => {
    setTried(true);
    if (outcome === '' || wordsMissing) {
      return;
    }
    // The step is ended after the decision; when only that failed, the decision is not written twice.
    if (!decided.current) {
      await write('decide-support', { plan: plan.id, outcome, words: words.trim() });
      decided.current = true;
    }
    const ends = actions.find(({ command, step, choice }) => command === 'complete-step' && step === row.step && choice === outcome);
    if (ends?.step) {
      await write('complete-step', { step: ends.step, outcome, ...(words.trim() ? { reason: words.trim() } : {}) });
    }
    onDecided(outcome);
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void decide().catch(() => undefined);
      }}
    >
      <Radio.Group
        label={say('decide')}
        value={outcome}
        onChange={(next) => setOutcome(next as SupportOutcome)}
        error={tried && outcome === '' && <FieldError message={say('outcomeNeeded')} />}
      >
        <Stack gap="xs" mt="xs">
          {outcomes.map((each) => (
            <Radio key={each} value={each} label={say(`outcome_${each}`)} description={say(`outcomeHelp_${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {outcome !== '' && (
        <Textarea
          label={say('decideWords')}
          value={words}
          error={tried && wordsMissing && <FieldError message={say('decideWordsNeeded')} />}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      {error && <ErrorNote error={error} />}
      <div>
        <Button type="submit" variant={outcome === '' ? 'default' : 'filled'} loading={pending}>
          {say('decideNow')}
        </Button>
      </div>
    </form>
  );
}
