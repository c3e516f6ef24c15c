import { Textarea } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { ActEnd } from '@/ui/ActEnd';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { meetingsWords } from './meetingsWords';
import { useNumber } from './useNumber';

interface WordsFormProps<Body> {
  /** Half-written words wait here when the panel closes. */
  readonly place: string;
  readonly label: string;
  readonly description?: string;
  readonly does?: string;
  readonly rows?: number;
  /** What stands there already. */
  readonly begin?: string | undefined;
  readonly act: UseMutationResult<unknown, Error, { readonly body: Body; readonly number: string }>;
  readonly bodyOf: (words: string) => Body;
  readonly onClose: () => void;
}

/** One text to be kept as it is. */
export function WordsForm<Body>({ place, label, description, does, rows = 3, begin = '', act, bodyOf, onClose }: WordsFormProps<Body>) {
  const say = useWords(meetingsWords);
  const [{ words }, change, clear] = useKept(place, { words: begin });
  const number = useNumber();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = () => {
      clear();
      onClose();
    };
    act.mutate({ body: bodyOf(words.trim()), number: number() }, { onSuccess: done, onError: number.next });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Textarea
        label={label}
        description={description}
        minRows={rows}
        autosize
        value={words}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <ActEnd
        does={does ?? say('save')}
        busy={act.isPending}
        error={act.error}
        onCancel={onClose}
        notYet={words.trim() === '' ? say('wordsNeeded') : null}
      />
    </form>
  );
}
