import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './TabLinks.module.css';

/** The ways to look at one page, each with an address of its own. */
export function TabLinks({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {children}
    </nav>
  );
}

interface TabLinkProps {
  /** The search part of the address. */
  readonly search: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

export function TabLink({ search, isOpen, children }: TabLinkProps) {
  return (
    <Link to={{ search }} className={classes.tab ?? ''} aria-current={isOpen ? 'page' : undefined}>
      {children}
    </Link>
  );
}
