import { Button, Radio, TextInput } from '@mantine/core';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { usePlace } from '../FormContext';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';

/** One of some; a choice can be taken back. */
export function ChoiceField({ field, path }: FieldProps) {
  const say = useWords(formWords);
  const { value, set, error, readOnly } = usePlace(path);
  const chosen = typeof value === 'string' ? value : '';
  const options =
    field.type === 'yesNoUnknown'
      ? (['yes', 'no', 'unknown'] as const).map((id) => ({ id, label: say(id), freeText: false }))
      : (field.options ?? []).map((option) => ({ id: option.id, label: textOf(option.label), freeText: option.freeText ?? false }));
  return (
    <div data-path={path}>
      <Radio.Group
        label={textOf(field.label)}
        description={textOf(field.help) || undefined}
        value={chosen}
        onChange={set}
        readOnly={readOnly}
        error={error && <FieldError message={error} />}
      >
        <div className={classes.options}>
          {options.map(({ id, label }) => (
            <Radio key={id} value={id} label={label} disabled={readOnly && chosen !== id} />
          ))}
          {chosen && !readOnly && (
            <Button variant="subtle" size="compact-md" onClick={() => set(null)}>
              {say('clear')}
            </Button>
          )}
        </div>
      </Radio.Group>
      {options.some((option) => option.freeText && option.id === chosen) && <FreeText path={path} />}
      <Beside path={path} />
    </div>
  );
}

/** The words beside 「その他」. */
export function FreeText({ path }: { readonly path: string }) {
  const say = useWords(formWords);
  const { value, set, error, readOnly } = usePlace(`${path}.text`);
  return (
    <TextInput
      className={classes.inner ?? ''}
      label={say('freeText')}
      autoComplete="off"
      value={typeof value === 'string' ? value : ''}
      error={error && <FieldError message={error} />}
      readOnly={readOnly}
      data-path={`${path}.text`}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
