import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { dayOf } from '@/time/moments';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { blankParts, type DateParts, type EraId, eras, partsOf, readWhole, storedOf, unknownDate } from '../dateParts';
import { formWords } from '../formWords';
import classes from './DateInput.module.css';
import { dateRead } from './dateRead';

export interface DateInputProps {
  readonly label: ReactNode;
  readonly value: string | null | undefined;
  readonly onChange: (value: string | null) => void;
  /** A year, a year and month, or "not known" is an answer too. */
  readonly partial?: boolean;
  readonly help?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
  /** The label is there for screen readers only: something beside it says it already. */
  readonly labelHidden?: boolean;
}

/** A date as it is written on Japanese paper: era, year, month, day; a whole date may be typed or pasted into the first box. */
export function DateInput({ label, value, onChange, partial = false, help, error, disabled = false, labelHidden = false }: DateInputProps) {
  const say = useWords(formWords);
  const id = useId();
  const [parts, setParts] = useState<DateParts>(() => partsOf(value, isEnglish()));
  const [sent, setSent] = useState(value ?? null);
  if ((value ?? null) !== sent) {
    // Somebody else wrote here, or a draft came back.
    setSent(value ?? null);
    setParts(partsOf(value, isEnglish()));
  }
  const tell = (next: DateParts) => {
    const stored = storedOf(next);
    setParts(next);
    setSent(stored);
    onChange(stored);
  };
  const unknown = value === unknownDate;
  const readback = dateRead(value, isEnglish(), say);
  const shownError = error ?? (readback === null && value ? say('dateUnreadable') : undefined);
  const described = [help && `${id}-help`, shownError ? `${id}-error` : readback && `${id}-read`].filter(Boolean).join(' ') || undefined;
  const box = (part: 'year' | 'month' | 'day', typed: string) =>
    tell((part === 'year' && readWhole(typed, isEnglish())) || { ...parts, [part]: typed });
  return (
    <fieldset className={classes.date} disabled={disabled} aria-describedby={described}>
      <legend className={labelHidden ? 'visually-hidden' : classes.label}>{label}</legend>
      {help && (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      )}
      <div className={classes.boxes}>
        <NativeSelect
          size="md"
          aria-label={say('era')}
          className={classes.era ?? ''}
          value={parts.era}
          disabled={unknown || disabled}
          data={eras.map((era) => ({ value: era, label: say(`era_${era}`) }))}
          onChange={(event) => tell({ ...parts, era: event.currentTarget.value as EraId })}
        />
        {(['year', 'month', 'day'] as const).map((part) => (
          <span key={part} className={classes.box}>
            <TextInput
              aria-label={say(part)}
              aria-invalid={Boolean(shownError)}
              className={(part === 'year' ? classes.year : classes.two) ?? ''}
              value={parts[part]}
              inputMode={part === 'year' ? 'text' : 'numeric'}
              autoComplete="off"
              disabled={unknown || disabled}
              onChange={(event) => box(part, event.currentTarget.value)}
            />
            <span aria-hidden>{say(`short_${part}`)}</span>
          </span>
        ))}
        {partial ? (
          <Checkbox
            label={say('dateUnknown')}
            checked={unknown}
            disabled={disabled}
            onChange={(event) => {
              const next = event.currentTarget.checked ? unknownDate : null;
              setParts(blankParts(parts.era));
              setSent(next);
              onChange(next);
            }}
          />
        ) : (
          <button
            type="button"
            className={classes.today}
            disabled={disabled}
            onClick={() => tell(partsOf(dayOf(new Date()), parts.era === 'western'))}
          >
            {say('today')}
          </button>
        )}
      </div>
      {shownError ? (
        <FieldError id={`${id}-error`} message={shownError} />
      ) : (
        <p id={`${id}-read`} className={classes.read}>
          {readback}
        </p>
      )}
    </fieldset>
  );
}
