import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useWords } from '@/words/defineWords';
import { useForm } from '../FormContext';
import type { FormField } from '../form';
import { textOf } from '../formText';
import { formWords } from '../formWords';

interface AddRowProps {
  readonly field: FormField;
  readonly count: number;
  readonly onAdd: () => void;
}

/** One more row, as long as the form allows one. */
export function AddRow({ field, count, onAdd }: AddRowProps) {
  const say = useWords(formWords);
  const { readOnly } = useForm();
  if (readOnly || count >= (field.maxRows ?? 50)) {
    return null;
  }
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        aria-label={`${textOf(field.label)}: ${say('addRow')}`}
        onClick={onAdd}
      >
        {say('addRow')}
      </Button>
    </div>
  );
}

interface RemoveRowProps {
  readonly field: FormField;
  readonly number: number;
  readonly onRemove: () => void;
  readonly className?: string;
}

export function RemoveRow({ field, number, onRemove, className = '' }: RemoveRowProps) {
  const say = useWords(formWords);
  return (
    <ActionIcon className={className} aria-label={`${textOf(field.label)}: ${say('removeRow', { number })}`} onClick={onRemove}>
      <IconX size={20} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
