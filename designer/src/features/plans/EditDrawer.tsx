import { Button, Drawer } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './plans.module.css';
import { planWords } from './planWords';

interface EditDrawerProps {
  readonly title: string;
  /** Something was written that is not saved: closing asks first. */
  readonly dirty: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly saveLabel?: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One thing to write, at the right; the plan stays in sight. Words are never thrown away without asking. */
export function EditDrawer({ title, dirty, pending, error, saveLabel, onSave, onClose, children }: EditDrawerProps) {
  const say = useWords(planWords);
  const [asking, setAsking] = useState(false);
  const close = () => (dirty && !pending ? setAsking(true) : onClose());
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsking(false);
    onSave();
  };
  return (
    <Drawer.Root opened onClose={close} position="right" size="min(34rem, 100vw)" transitionProps={{ duration: 0 }}>
      <Drawer.Overlay backgroundOpacity={0.15} />
      <Drawer.Content>
        <div className={classes.drawerHead}>
          <Drawer.Title className={classes.drawerTitle ?? ''}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={say('close')} size={44} />
        </div>
        <Drawer.Body>
          <form className={classes.form} onSubmit={save} noValidate>
            {children}
            {error != null && <ErrorNote error={error} />}
            {asking ? (
              <div role="alert" className={classes.unsaved}>
                <p>{say('unsaved')}</p>
                <div className={classes.buttons}>
                  <Button type="submit" loading={pending}>
                    {saveLabel ?? say('save')}
                  </Button>
                  <Button variant="default" onClick={() => setAsking(false)}>
                    {say('keepWriting')}
                  </Button>
                  <Button variant="subtle" onClick={onClose}>
                    {say('discard')}
                  </Button>
                </div>
              </div>
            ) : (
              <div className={classes.buttons}>
                <Button type="submit" loading={pending}>
                  {saveLabel ?? say('save')}
                </Button>
                <Button variant="default" onClick={close}>
                  {say('cancel')}
                </Button>
              </div>
            )}
          </form>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
