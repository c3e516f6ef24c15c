import { useWords } from '@/words/defineWords';
import { usePlace } from '../FormContext';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import { DateInput } from './DateInput';
import type { FieldProps } from './fieldProps';

export function DateField({ field, path }: FieldProps) {
  const say = useWords(formWords);
  const { value, set, error, readOnly } = usePlace(path);
  const help = textOf(field.help) || (field.partial ? say('datePartial') : undefined);
  return (
    <div data-path={path}>
      <DateInput
        label={textOf(field.label)}
        value={typeof value === 'string' ? value : null}
        onChange={set}
        partial={field.partial ?? false}
        help={help}
        error={error}
        disabled={readOnly}
      />
      <Beside path={path} />
    </div>
  );
}
