import { Checkbox, NativeSelect } from '@mantine/core';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { useForm, usePlace } from '../FormContext';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import { FreeText } from './ChoiceField';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';

/** As many as fit; where the form asks, one of them is marked ◎. */
export function SeveralField({ field, path }: FieldProps) {
  const { store } = useForm();
  const { value, set, error, readOnly } = usePlace(path);
  const chosen = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  const options = field.options ?? [];
  const choose = (next: readonly string[]) => {
    set(options.map((option) => option.id).filter((id) => next.includes(id)));
    if (field.mostImportant && !next.includes(String(store.at(`${path}.most`)))) {
      store.set(`${path}.most`, null);
    }
  };
  return (
    <div data-path={path}>
      <Checkbox.Group
        label={textOf(field.label)}
        description={textOf(field.help) || undefined}
        value={chosen}
        onChange={choose}
        readOnly={readOnly}
        error={error && <FieldError message={error} />}
      >
        <div className={classes.options}>
          {options.map((option) => (
            <Checkbox key={option.id} value={option.id} label={textOf(option.label)} disabled={readOnly && !chosen.includes(option.id)} />
          ))}
        </div>
      </Checkbox.Group>
      {options.some((option) => option.freeText && chosen.includes(option.id)) && <FreeText path={path} />}
      {field.mostImportant && chosen.length > 0 && <MostImportant field={field} path={path} chosen={chosen} />}
      <Beside path={path} />
    </div>
  );
}

function MostImportant({ field, path, chosen }: FieldProps & { readonly chosen: readonly string[] }) {
  const say = useWords(formWords);
  const { value, set, error, readOnly } = usePlace(`${path}.most`);
  return (
    <NativeSelect
      size="md"
      className={classes.inner ?? ''}
      label={say('most')}
      value={typeof value === 'string' ? value : ''}
      disabled={readOnly}
      error={error && <FieldError message={error} />}
      data={[
        { value: '', label: say('mostNone') },
        ...(field.options ?? [])
          .filter((option) => chosen.includes(option.id))
          .map((option) => ({ value: option.id, label: textOf(option.label) })),
      ]}
      onChange={({ currentTarget }) => set(currentTarget.value || null)}
    />
  );
}
