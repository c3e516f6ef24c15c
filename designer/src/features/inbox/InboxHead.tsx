import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import { inboxWords } from './inboxWords';

/** What the columns are; read out by each row itself, so it is for the eye only. */
export function InboxHead() {
  const say = useWords(inboxWords);
  return (
    <div className={classes.head} aria-hidden>
      <span />
      <span>{say('who')}</span>
      <span>{say('what')}</span>
      <span>{say('due')}</span>
      <span>{say('having')}</span>
    </div>
  );
}
