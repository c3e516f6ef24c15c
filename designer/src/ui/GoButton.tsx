import { Button, type ButtonProps } from '@mantine/core';
import { type ComponentPropsWithoutRef, useId } from 'react';
import classes from './GoButton.module.css';

interface GoButtonProps extends ButtonProps, Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> {
  /** Why it cannot be pressed yet; null when it can. */
  readonly notYet?: string | null | undefined;
}

/** A button that says why it cannot be pressed yet: beside it, to whoever points at it, and to whoever listens. */
export function GoButton({ notYet, ...button }: GoButtonProps) {
  const id = useId();
  return (
    <>
      <Button {...button} disabled={Boolean(notYet)} {...(notYet ? { title: notYet, 'aria-describedby': id } : {})} />
      {notYet && (
        <span id={id} className={classes.why}>
          {notYet}
        </span>
      )}
    </>
  );
}
