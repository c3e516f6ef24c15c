import { Button } from '@mantine/core';
import { useWords } from '@/words/defineWords';
import { ChosenBar } from './ChosenBar';
import classes from './Inbox.module.css';
import type { InboxRowData } from './inboxView';
import { inboxWords } from './inboxWords';

interface InboxBarProps {
  readonly news: number;
  readonly onShowNews: () => void;
  readonly chosen: readonly InboxRowData[];
  readonly onChooseNone: () => void;
  readonly onDone: (ids: ReadonlySet<string>) => void;
}

/** Floats below the list, so that what it says moves nothing. */
export function InboxBar({ news, onShowNews, chosen, onChooseNone, onDone }: InboxBarProps) {
  const say = useWords(inboxWords);
  return (
    <div className={classes.float}>
      {news > 0 && (
        <div className={classes.bar} role="status">
          <span>{say('news', { count: news })}</span>
          <Button size="sm" variant="default" onClick={onShowNews}>
            {say('showNews')}
          </Button>
        </div>
      )}
      <ChosenBar chosen={chosen} onChooseNone={onChooseNone} onDone={onDone} />
    </div>
  );
}
