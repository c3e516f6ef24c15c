import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { usePlace } from '../FormContext';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';
import { readNumber, writeNumber } from './numbers';

/** Numbers and yen: full-width digits and commas are read too; grouped when one leaves the field. */
export function NumberField({ field, path }: FieldProps) {
  const say = useWords(formWords);
  const { value, set, error, readOnly } = usePlace(path);
  const [typed, setTyped] = useState<string | null>(null);
  const unit = field.type === 'yen' ? say('yen') : textOf(field.unit);
  const shown = typeof value === 'string' ? say('problem_number') : error;
  return (
    <div>
      <TextInput
        className={classes.number ?? ''}
        label={unit ? `${textOf(field.label)} (${unit})` : textOf(field.label)}
        description={textOf(field.help) || undefined}
        inputMode={field.decimals ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={typed ?? writeNumber(value)}
        error={shown && <FieldError message={shown} />}
        readOnly={readOnly}
        data-path={path}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          set(readNumber(currentTarget.value));
        }}
        onBlur={() => setTyped(null)}
      />
      <Beside path={path} />
    </div>
  );
}
