import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '@/words/defineWords';
import { uiWords } from './uiWords';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something short that is asked above the page; its way out has a name, whoever reads the screen aloud. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const say = useWords(uiWords);
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': say('close') }}>
      {children}
    </Modal>
  );
}
