import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './ActPanel.module.css';
import { HelpMark } from './help/HelpMark';
import type { Term } from './help/topics';
import { uiWords } from './uiWords';

interface ActPanelProps {
  readonly title: string;
  /** What happens when this is done, in one sentence. */
  readonly lead?: ReactNode;
  /** A word of this act that one may stop at. */
  readonly help?: Term;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Whether Escape closes a list of suggestions or a menu, and no more than that. */
function isOfList({ target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (!(target instanceof Element)) {
    return false;
  }
  const list = target.hasAttribute('data-expanded') && document.getElementById(target.getAttribute('aria-controls') ?? '');
  return !currentTarget.contains(target) || (list !== false && list !== null && list.checkVisibility());
}

/** What one is doing, beside the case: it takes the focus when it opens, and Escape closes it. */
export function ActPanel({ title, lead, help, onClose, children }: ActPanelProps) {
  const say = useWords(uiWords);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      className={classes.panel}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && !isOfList(event)) {
          onClose();
        }
      }}
    >
      <header className={classes.head}>
        <h2 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h2>
        {help && <HelpMark topic={{ term: help }} />}
        <ActionIcon aria-label={say('close')} onClick={onClose}>
          <IconX size={20} stroke={1.75} />
        </ActionIcon>
      </header>
      {lead && <p className={classes.lead}>{lead}</p>}
      <div className={classes.body}>{children}</div>
    </section>
  );
}
