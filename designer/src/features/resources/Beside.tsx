import type { ReactNode } from 'react';
import classes from './Resources.module.css';

interface BesideProps {
  /** What is open; null leaves the whole width to the list. */
  readonly panel: ReactNode;
  readonly children: ReactNode;
}

/** A list, and what is open of it: beside it where there is room, above it where there is not. */
export function Beside({ panel, children }: BesideProps) {
  return (
    <div className={classes.place}>
      <div className={classes.beside} data-open={panel !== null}>
        {panel !== null && <div className={classes.aside}>{panel}</div>}
        <div className={classes.main}>{children}</div>
      </div>
    </div>
  );
}
