import { Textarea, TextInput } from '@mantine/core';
import { FieldError } from '@/ui/FieldError';
import { usePlace } from '../FormContext';
import { textOf } from '../formText';
import { Beside } from './Beside';
import type { FieldProps } from './fieldProps';

/** One line or many; nothing is cut off while writing, too long is told. */
export function TextField({ field, path }: FieldProps) {
  const { value, set, error, readOnly } = usePlace(path);
  const common = {
    label: textOf(field.label),
    description: textOf(field.help) || undefined,
    value: typeof value === 'string' ? value : value === null ? '' : String(value),
    error: error && <FieldError message={error} />,
    readOnly,
    'data-path': path,
  };
  return (
    <div>
      {field.type === 'longText' ? (
        <Textarea {...common} minRows={3} onChange={({ currentTarget }) => set(currentTarget.value)} />
      ) : (
        <TextInput {...common} autoComplete="off" onChange={({ currentTarget }) => set(currentTarget.value)} />
      )}
      <Beside path={path} />
    </div>
  );
}
