import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import { countsQuery } from './inboxQueries';
import { type InboxScope, plainView, scopes, writeView } from './inboxView';
import { inboxWords } from './inboxWords';

/** The views of the inbox with how much stands in each; links, so that each can be opened, kept and sent. */
export function InboxTabs({ now }: { readonly now: InboxScope }) {
  const say = useWords(inboxWords);
  const { data } = useQuery(countsQuery);
  return (
    <nav aria-label={say('tabs')} className={classes.tabs}>
      {scopes.map((scope) => (
        <Link
          key={scope}
          to={{ search: writeView({ ...plainView, scope }).toString() }}
          className={classes.tab ?? ''}
          aria-current={scope === now ? 'page' : undefined}
        >
          {say(scope)}
          <span className={classes.count}>{data ? data[scope].toLocaleString() : ''}</span>
        </Link>
      ))}
    </nav>
  );
}
