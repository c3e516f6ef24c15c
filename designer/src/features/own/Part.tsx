import type { ReactNode } from 'react';
import { useId } from 'react';
import { Ruby } from '@/ui/Ruby';
import classes from './Own.module.css';

interface PartProps {
  readonly title: string;
  readonly text?: string;
  /** Shown instead of the content when there is none. */
  readonly empty?: string;
  readonly isEmpty?: boolean;
  readonly children?: ReactNode;
}

/** One part of the person's page: a heading in plain words, and what is there. */
export function Part({ title, text, empty, isEmpty = false, children }: PartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id}>
        <Ruby text={title} />
      </h2>
      {text && (
        <p className={classes.text}>
          <Ruby text={text} />
        </p>
      )}
      {isEmpty ? (
        <p className={classes.text}>
          <Ruby text={empty ?? ''} />
        </p>
      ) : (
        children
      )}
    </section>
  );
}
