import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayInWords } from '@/time/moments';
import { readDate } from '@/time/wareki';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { uiWords } from './uiWords';

interface DayInputProps {
  readonly label: string;
  /** YYYY-MM-DD, or empty while there is none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly description?: string;
  /** Something is written that is no day: for forms that must not go on without it. */
  readonly onUnread?: (unread: boolean) => void;
  /** What is written there and is no day: kept by forms that lose nothing. */
  readonly heard?: string;
  readonly onHeard?: (words: string) => void;
  /** Why a day that can be read does not fit. */
  readonly error?: string | undefined;
  /** The first day that makes sense here: an earlier one is said to be over, and kept all the same. */
  readonly from?: string;
  readonly autoFocus?: boolean;
}

/** A day as people write it, 令和8年12月4日 or R8.12.4 or 2026/12/4; said back in words once it is read. */
export function DayInput({
  label,
  value,
  onChange,
  description,
  onUnread,
  heard = '',
  onHeard,
  error,
  from,
  autoFocus = false,
}: DayInputProps) {
  const say = useWords(uiWords);
  const [text, setText] = useState(value === '' ? heard : dayInWords(value, isEnglish(), false));
  const [left, setLeft] = useState(heard !== '');
  const read = (words: string) => {
    setText(words);
    setLeft(false);
    const day = readDate(words) ?? '';
    onChange(day);
    onUnread?.(day === '' && words.trim() !== '');
    onHeard?.(day === '' ? words.trim() : '');
  };
  const leave = () => {
    setLeft(true);
    if (value !== '') {
      setText(isEnglish() ? value.replaceAll('-', '/') : dayInWords(value, false, false));
    }
  };
  const over = from !== undefined && value !== '' && value < from;
  const wrong = left && text.trim() !== '' && value === '';
  return (
    <TextInput
      label={label}
      description={description ?? (value === '' ? say('dayHelp') : dayInWords(value, isEnglish()))}
      inputMode="text"
      value={text}
      onChange={(event) => read(event.currentTarget.value)}
      onBlur={leave}
      error={wrong ? say('dayWrong') : (error ?? (over ? say('dayOver') : undefined))}
      data-autofocus={autoFocus || undefined}
    />
  );
}
