import { Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from '@/ui/Dialog';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import { householdWords } from './householdWords';

interface AskWhyProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly label: string;
  readonly hint?: string;
  readonly act: string;
  readonly doing: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onAct: (why: string) => void;
}

/** Asks for the reason of something that both records will keep. */
export function AskWhy({ title, children, label, hint, act, doing, error, onClose, onAct }: AskWhyProps) {
  const say = useWords(householdWords);
  const [why, setWhy] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={classes.form}>
        {children}
        <Textarea data-autofocus label={label} description={hint} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
        {error !== null && <ErrorNote error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <GoButton notYet={why.trim() === '' ? say('whyNeeded') : null} loading={doing} onClick={() => onAct(why.trim())}>
            {act}
          </GoButton>
        </Group>
      </div>
    </Dialog>
  );
}
