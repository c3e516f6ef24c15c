import { type ReactNode, useId } from 'react';
import classes from './plans.module.css';

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the plan: its title, what it is for, its act at the right. */
export function Section({ title, lead, act, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <header className={classes.sectionHead}>
        <div>
          <h2 id={id}>{title}</h2>
          {lead && <p className={classes.soft}>{lead}</p>}
        </div>
        {act}
      </header>
      {children}
    </section>
  );
}
