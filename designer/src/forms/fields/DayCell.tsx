import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayInWords } from '@/time/moments';
import { readDate } from '@/time/wareki';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { usePlace } from '../FormContext';
import { formWords } from '../formWords';

interface DayCellProps {
  readonly label: string;
  readonly path: string;
}

const shown = (day: string | null) => (day === null ? '' : isEnglish() ? day.replaceAll('-', '/') : dayInWords(day, false, false));

/** A day in one line of a table, written as people write it: 令和8年12月4日, R8.12.4 or 2026/12/4. */
export function DayCell({ label, path }: DayCellProps) {
  const say = useWords(formWords);
  const { value, set, readOnly, error } = usePlace(path);
  const day = typeof value === 'string' ? value : null;
  const [text, setText] = useState(shown(day));
  const [sent, setSent] = useState(day);
  const [left, setLeft] = useState(false);
  if (day !== sent) {
    // Somebody else wrote here, or a draft came back.
    setSent(day);
    setText(shown(day));
  }
  const read = (words: string) => {
    const next = readDate(words);
    setText(words);
    setLeft(false);
    setSent(next);
    set(next);
  };
  const unread = left && text.trim() !== '' && day === null;
  return (
    <TextInput
      aria-label={label}
      value={text}
      onChange={(event) => read(event.currentTarget.value)}
      onBlur={() => {
        setLeft(true);
        setText(day === null ? text : shown(day));
      }}
      placeholder={say('dayExample')}
      autoComplete="off"
      readOnly={readOnly}
      aria-invalid={unread || error !== undefined}
      error={unread && say('dateUnreadable')}
      data-path={path}
    />
  );
}
