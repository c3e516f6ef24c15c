import type { ReactNode } from 'react';
import { useEffect } from 'react';
import classes from './Page.module.css';

interface PageProps {
  /** The one h1 of the page; it is the title of the window too. */
  readonly title: string;
  /** What this page is for, in one sentence. */
  readonly lead?: ReactNode;
  /** At most one primary button. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every page: title, what it is for, its acts, its content. */
export function Page({ title, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div>
          <h1>{title}</h1>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
