import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { useWords } from '@/words/defineWords';
import classes from './Bonds.module.css';
import { bondsWords } from './bondsWords';

/** Who takes the call for help, and how they are reached (HR-6). */
export function SosForm({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const say = useWords(bondsWords);
  const name = useCommand(caseId, 'name-sos-receiver');
  const [who, setWho] = useState('');
  const [howToReach, setHow] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await name.send({ who: who.trim(), howToReach })) {
      onClose();
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className={classes.form} aria-label={say('sosWrite')}>
      <TextInput label={say('sosWho')} value={who} onChange={(event) => setWho(event.currentTarget.value)} data-autofocus />
      <TextInput label={say('sosHow')} value={howToReach} onChange={(event) => setHow(event.currentTarget.value)} />
      <ActEnd
        does={say('save')}
        busy={name.state.isPending}
        error={name.state.error}
        onCancel={onClose}
        notYet={who.trim() === '' ? say('sosWho') : null}
      />
    </form>
  );
}
