import type { ReactNode } from 'react';
import classes from './OwnWords.module.css';

/** What the person said, set apart from what others think. */
export function OwnWords({ children }: { readonly children: ReactNode }) {
  return <blockquote className={classes.words}>{children}</blockquote>;
}
