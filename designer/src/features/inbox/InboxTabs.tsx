import { useQuery } from '@tanstack/react-query';
import { TabLink, TabLinks } from '@/ui/TabLinks';
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
    <TabLinks label={say('tabs')}>
      {scopes.map((scope) => (
        <TabLink key={scope} search={writeView({ ...plainView, scope }).toString()} isOpen={scope === now}>
          {say(scope)}
          <span className={classes.count}>{data ? data[scope].toLocaleString() : ''}</span>
        </TabLink>
      ))}
    </TabLinks>
  );
}
