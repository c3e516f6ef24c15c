import { ActionIcon, Popover } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './Help.module.css';
import { HelpText } from './HelpText';
import { helpWords } from './helpWords';
import type { HelpTopic } from './topics';

/** A quiet "?": it opens by click or key, takes the focus to what it says, and gives it back on Escape. */
export function HelpMark({ topic }: { readonly topic: HelpTopic }) {
  const say = useWords(helpWords);
  const [open, setOpen] = useState(false);
  const title = 'term' in topic ? say('ofTerm', { name: say(`name_${topic.term}`) }) : say('ofPage');
  return (
    <Popover opened={open} onChange={setOpen} width={360} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon variant="subtle" className={classes.mark ?? ''} aria-label={title} onClick={() => setOpen((now) => !now)}>
          <IconHelp size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.box ?? ''} aria-label={title}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the focus comes here, so that it is read out. */}
        <div tabIndex={0} data-autofocus className={classes.read}>
          <p className={classes.title}>{title}</p>
          <HelpText topic={topic} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
