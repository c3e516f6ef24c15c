import { Button, Group } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './ActPanel.module.css';
import { ErrorNote } from './ErrorNote';
import { uiWords } from './uiWords';

interface ActEndProps {
  /** The word on the one primary button. */
  readonly does: string;
  readonly busy: boolean;
  readonly error?: unknown;
  readonly onCancel: () => void;
  /** Why it cannot be sent yet; it can be read on the button's side. */
  readonly notYet?: string | null | undefined;
  readonly children?: ReactNode;
}

/** The end of every act: what was refused and why, the one primary button, and the way out. */
export function ActEnd({ does, busy, error, onCancel, notYet, children }: ActEndProps) {
  const say = useWords(uiWords);
  const id = useId();
  return (
    <>
      {error != null && <ErrorNote error={error} />}
      {children}
      <Group gap="sm" className={classes.end ?? ''}>
        <Button type="submit" loading={busy} disabled={Boolean(notYet)} {...(notYet ? { title: notYet, 'aria-describedby': id } : {})}>
          {does}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {say('cancel')}
        </Button>
        {notYet && <span id={id}>{notYet}</span>}
      </Group>
    </>
  );
}
