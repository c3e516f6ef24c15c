import { Link } from 'react-router';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import { plainView, type Tab, tabs, writeView } from './resourcesView';
import { resourcesWords } from './resourcesWords';

/** Directory, visits, board: links, so that each can be opened, kept and sent. */
export function ResourceTabs({ now }: { readonly now: Tab }) {
  const say = useWords(resourcesWords);
  return (
    <nav aria-label={say('tabs')} className={classes.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab}
          to={{ search: writeView({ ...plainView, tab }).toString() }}
          className={classes.tab ?? ''}
          aria-current={tab === now ? 'page' : undefined}
        >
          {say(`tab_${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
