import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { HelpMark } from './help/HelpMark';
import { topicAt } from './help/topics';
import classes from './Page.module.css';

interface PageProps {
  /** The one h1 of the page; it is the title of the window too. */
  readonly title: string;
  /** Of the window, where the h1 names a person: no name stands in the window list and the history of a shared PC. */
  readonly windowTitle?: string;
  /** What this page is for, in one sentence. */
  readonly lead?: ReactNode;
  /** At most one primary button. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: title, what it is for, its acts, its content. */
export function Page({ title, windowTitle = title, lead, actions, children }: PageProps) {
  const topic = topicAt(useLocation().pathname);
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <div className={classes.title}>
            <h1>{title}</h1>
            {topic && <HelpMark topic={{ page: topic }} />}
          </div>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
