import { Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { actNumber } from '@/api/client';
import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { useWords } from '@/words/defineWords';
import classes from './Bonds.module.css';
import { bondsWords } from './bondsWords';

/** Asking somebody to hold the person's key; they can decline. */
export function KeyPersonForm({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const say = useWords(bondsWords);
  const ask = useCommand(caseId, 'ask-key-person');
  const [id] = useState(() => `k-${actNumber()}`);
  const [name, setName] = useState('');
  const [light, setLight] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await ask.send({ keyPerson: id, name: name.trim(), light })) {
      onClose();
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={classes.form} aria-label={say('askKeyPerson')}>
      <TextInput label={say('keyPersonName')} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
      <Checkbox label={say('light')} checked={light} onChange={(event) => setLight(event.currentTarget.checked)} />
      <ActEnd
        does={say('save')}
        busy={ask.state.isPending}
        error={ask.state.error}
        onCancel={onClose}
        notYet={name.trim() === '' ? say('keyPersonName') : null}
      />
    </form>
  );
}
