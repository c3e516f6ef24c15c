import { Button, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import { withLine } from './personalLines';
import type { Plan } from './planModel';
import { plansQuery, usePlanWriting } from './planQueries';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { VoiceHints } from './VoiceHints';

interface EditLineProps {
  readonly caseId: string;
  readonly plan: Plan;
  /** Its place in the list, or `new`. */
  readonly place: string;
  readonly onDone: () => void;
}

/** One 「私は…」 by itself: what others wrote beside it meanwhile stays. */
export function EditLine({ caseId, plan, place, onDone }: EditLineProps) {
  const say = useWords(planWords);
  const queries = useQueryClient();
  const { write, pending, error } = usePlanWriting(caseId);
  const [before] = useState(() => plan.personalPlan[Number(place)] ?? null);
  const [words, setWords] = useState(before ?? '');
  const [tried, setTried] = useState(false);
  const dirty = words.trim() !== (before ?? '');
  // Somebody else changed the same line meanwhile: theirs is shown, and nothing is doubled unseen.
  const [theirs, setTheirs] = useState<readonly string[] | null>(null);
  const keep = async (after: string) => {
    // Read anew just before: the list is written as a whole, and only this line may change.
    const latest = await queries.fetchQuery({ ...plansQuery(caseId), staleTime: 0 });
    const lines = latest.find((each) => each.id === plan.id)?.personalPlan ?? plan.personalPlan;
    if (before !== null && !lines.includes(before) && theirs === null) {
      setTheirs(lines);
      return;
    }
    await write('write-personal-plan', { plan: plan.id, sentences: [...withLine(lines, before, after)] });
    onDone();
  };
  const save = () => {
    setTried(true);
    if (!dirty && before !== null) {
      onDone();
    } else if (words.trim() !== '') {
      void keep(words).catch(() => undefined);
    }
  };
  return (
    <EditDrawer
      title={say('personal')}
      {...(theirs ? { saveLabel: say('addAsOther') } : {})}
      dirty={dirty}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onDone}
    >
      {plan.answer && <p className={classes.note}>{say('writingAsksAgain')}</p>}
      {theirs && (
        <div role="alert" className={classes.note}>
          <p>{say('lineChanged')}</p>
          <ul>
            {theirs.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Textarea
          label={say('personalOne')}
          placeholder={say('personalPlaceholder')}
          autosize
          minRows={2}
          data-autofocus
          value={words}
          error={tried && words.trim() === '' && <FieldError message={say('personalNeeded')} />}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <VoiceHints words={words} />
      </div>
      {before !== null && (
        <div>
          <Button
            variant="subtle"
            leftSection={<IconTrash size={18} stroke={1.75} aria-hidden />}
            onClick={() => void keep('').catch(() => undefined)}
          >
            {say('removeLine')}
          </Button>
        </div>
      )}
    </EditDrawer>
  );
}
