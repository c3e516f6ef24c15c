import type { ReactNode } from 'react';
import classes from './States.module.css';

interface EmptyStateProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What this place is for. */
  readonly children: ReactNode;
  /** The first act. */
  readonly action?: ReactNode;
}

/** An empty place teaches: what it is for, and the first act. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      {icon && <div className={classes.icon}>{icon}</div>}
      <h2>{title}</h2>
      <p className={classes.text}>{children}</p>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
