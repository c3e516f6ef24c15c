import { Button, Radio, Textarea } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { usePlace } from '../FormContext';
import type { FormOption } from '../form';
import { textOf } from '../formText';
import { formWords } from '../formWords';
import { Beside } from './Beside';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';

/** Items answered by words, never by points (HR-7); a note to each. */
export function ChecklistField({ field, path }: FieldProps) {
  return (
    <fieldset className={classes.group} data-path={path}>
      <legend>{textOf(field.label)}</legend>
      {field.help && <p className={classes.help}>{textOf(field.help)}</p>}
      {(field.options ?? []).map((item) => (
        <Item key={item.id} item={item} marks={field.marks ?? []} path={`${path}.${item.id}`} />
      ))}
    </fieldset>
  );
}

function Item({ item, marks, path }: { readonly item: FormOption; readonly marks: readonly FormOption[]; readonly path: string }) {
  const say = useWords(formWords);
  const mark = usePlace(path);
  const note = usePlace(`${path}.note`);
  const [noting, setNoting] = useState(false);
  const chosen = typeof mark.value === 'string' ? mark.value : '';
  const written = typeof note.value === 'string' ? note.value : '';
  return (
    <div className={classes.item} data-path={path}>
      <Radio.Group
        label={textOf(item.label)}
        value={chosen}
        onChange={mark.set}
        readOnly={mark.readOnly}
        error={mark.error && <FieldError message={mark.error} />}
      >
        <div className={classes.options}>
          {marks.map((each) => (
            <Radio key={each.id} value={each.id} label={textOf(each.label)} disabled={mark.readOnly && chosen !== each.id} />
          ))}
          {!noting && !written && !note.readOnly && (
            <Button
              variant="subtle"
              size="compact-md"
              leftSection={<IconNote size={18} stroke={1.75} aria-hidden />}
              aria-label={`${textOf(item.label)}: ${say('addNote')}`}
              onClick={() => setNoting(true)}
            >
              {say('addNote')}
            </Button>
          )}
        </div>
      </Radio.Group>
      {(noting || written) && (
        <Textarea
          label={say('note')}
          aria-label={`${textOf(item.label)}: ${say('note')}`}
          autoFocus={noting && !written}
          minRows={1}
          value={written}
          readOnly={note.readOnly}
          error={note.error && <FieldError message={note.error} />}
          onChange={({ currentTarget }) => note.set(currentTarget.value)}
        />
      )}
      <Beside path={path} />
    </div>
  );
}
