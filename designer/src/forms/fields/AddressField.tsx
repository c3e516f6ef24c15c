import { Textarea, TextInput } from '@mantine/core';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { usePlace } from '../FormContext';
import type { FormOption } from '../form';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';

/** Several kinds of address, none compulsory. */
export function AddressField({ field, path }: FieldProps) {
  return (
    <fieldset className={classes.group} data-path={path}>
      <legend>{textOf(field.label)}</legend>
      {field.help && <p className={classes.help}>{textOf(field.help)}</p>}
      {(field.options ?? []).map((kind) => (
        <OneAddress key={kind.id} kind={kind} path={`${path}.${kind.id}`} />
      ))}
    </fieldset>
  );
}

function OneAddress({ kind, path }: { readonly kind: FormOption; readonly path: string }) {
  const say = useWords(formWords);
  const line = usePlace(path);
  const code = usePlace(`${path}.postalCode`);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return (
    <fieldset className={classes.address}>
      <legend>{textOf(kind.label)}</legend>
      <TextInput
        className={classes.postal ?? ''}
        label={say('postalCode')}
        inputMode="numeric"
        autoComplete="off"
        placeholder="000-0000"
        value={text(code.value)}
        readOnly={code.readOnly}
        error={code.error && <FieldError message={code.error} />}
        onChange={({ currentTarget }) => code.set(currentTarget.value)}
        onBlur={() => code.set(postalCode(text(code.value)))}
      />
      <div className={classes.grow}>
        <Textarea
          label={say('addressLine')}
          autosize
          minRows={1}
          autoComplete="off"
          value={text(line.value)}
          readOnly={line.readOnly}
          error={line.error && <FieldError message={line.error} />}
          data-path={path}
          onChange={({ currentTarget }) => line.set(currentTarget.value)}
        />
        <Beside path={path} />
      </div>
    </fieldset>
  );
}

/** 1234567 and full-width digits become 123-4567; anything else stays as it is. */
function postalCode(typed: string): string | null {
  const plain = typed.normalize('NFKC').replace(/[^0-9]/g, '');
  return plain.length === 7 ? `${plain.slice(0, 3)}-${plain.slice(3)}` : typed || null;
}
