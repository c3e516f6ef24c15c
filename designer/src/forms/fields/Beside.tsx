import { Button } from '@mantine/core';
import { IconInfoCircle, IconPencil } from '@tabler/icons-react';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { answerInWords } from '../answerWords';
import { useForm, usePlace } from '../FormContext';
import { isEmpty, sameAnswer } from '../form';
import { formWords } from '../formWords';
import classes from './fields.module.css';

/** Beneath a field: what is known already (nobody is asked twice), who writes here now, and two values to choose between. */
export function Beside({ path }: { readonly path: string }) {
  const say = useWords(formWords);
  const { store, known, writers, beneath, readOnly } = useForm();
  const { value, set } = usePlace(path);
  const told = known.get(path);
  const names = writers.get(path) ?? [];
  return (
    <>
      {told && !isEmpty(told.value) && !sameAnswer(told.value, value) && (
        <p className={classes.known}>
          <IconInfoCircle size={18} stroke={1.75} aria-hidden />
          <span>
            {told.byName && told.at
              ? say('known', { date: dayInWords(told.at, isEnglish(), false), name: told.byName })
              : say('knownNoDate')}
            <br />
            {say('knownValue', { value: answerInWords(store.form, path, told.value) })}
          </span>
          {!readOnly && isEmpty(value) && (
            <Button variant="default" size="compact-md" onClick={() => set(told.value)}>
              {say('takeKnown')}
            </Button>
          )}
        </p>
      )}
      <div aria-live="polite">
        {names.length > 0 && (
          <p className={classes.writing}>
            <IconPencil size={18} stroke={1.75} aria-hidden />
            {say('writing', { names: names.join(say('comma')) })}
          </p>
        )}
      </div>
      {beneath?.(path)}
    </>
  );
}
