import { Textarea } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { actNumber } from '@/api/meetingCommands';
import { ActEnd } from '@/ui/ActEnd';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { meetingsWords } from './meetingsWords';

interface WordsFormProps<Body> {
  readonly label: string;
  readonly description?: string;
  readonly act: UseMutationResult<unknown, Error, { readonly body: Body; readonly number: string }>;
  readonly bodyOf: (words: string) => Body;
  readonly onClose: () => void;
}

/** One text to be kept as it is. */
export function WordsForm<Body>({ label, description, act, bodyOf, onClose }: WordsFormProps<Body>) {
  const say = useWords(meetingsWords);
  const [words, setWords] = useState('');
  const [number] = useState(actNumber);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act.mutate({ body: bodyOf(words), number }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} className={classes.inner}>
      <Textarea
        label={label}
        description={description}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        data-autofocus
      />
      <ActEnd does={say('save')} busy={act.isPending} error={act.error} onCancel={onClose} notYet={words.trim() === '' ? '' : null} />
    </form>
  );
}
