import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import type { Plan } from './planModel';
import { usePlanWriting } from './planQueries';
import classes from './plans.module.css';
import { planWords } from './planWords';

interface EditDialogueProps {
  readonly caseId: string;
  readonly plan: Plan;
  readonly place: string;
  readonly onDone: () => void;
}

const blank = { topic: '', person: '', supporter: '', agreed: '' };

export function EditDialogue({ caseId, plan, place, onDone }: EditDialogueProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(caseId);
  const [saved] = useState(() => plan.dialogues[Number(place)] ?? blank);
  const [draft, setDraft] = useState(saved);
  const [tried, setTried] = useState(false);
  const known = saved !== blank;
  const dirty = (['topic', 'person', 'supporter', 'agreed'] as const).some((part) => draft[part] !== saved[part]);
  const missing = draft.topic.trim() === '';
  const save = () => {
    setTried(true);
    if (!dirty) {
      onDone();
    } else if (!missing) {
      void write('write-dialogue', { ...draft, topic: draft.topic.trim(), plan: plan.id }).then(onDone, () => undefined);
    }
  };
  const column = (part: 'person' | 'supporter' | 'agreed', label: string, first = false) => (
    <Textarea
      label={label}
      value={draft[part]}
      data-autofocus={first || undefined}
      onChange={({ currentTarget }) => setDraft({ ...draft, [part]: currentTarget.value })}
    />
  );
  return (
    <EditDrawer title={say('dialogue')} dirty={dirty} pending={pending} error={error} onSave={save} onClose={onDone}>
      {plan.answer && <p className={classes.note}>{say('writingAsksAgain')}</p>}
      {known ? (
        <p>
          <span className={classes.soft}>{say('topic')}</span> {draft.topic}
        </p>
      ) : (
        <TextInput
          label={say('topic')}
          data-autofocus
          value={draft.topic}
          error={tried && missing && <FieldError message={say('topicNeeded')} />}
          onChange={({ currentTarget }) => setDraft({ ...draft, topic: currentTarget.value })}
        />
      )}
      {column('person', say('thinksPerson'), known)}
      {column('supporter', say('thinksSupporter'))}
      {column('agreed', say('thinksAgreed'))}
    </EditDrawer>
  );
}
