import { type ReactNode, useEffect, useRef } from 'react';
import classes from './Resources.module.css';

interface BesideProps {
  /** What is open; null leaves the whole width to the list. */
  readonly panel: ReactNode;
  readonly children: ReactNode;
}

/** A list, and what is open of it: beside it where there is room, above it where there is not. Closing it leads back to where one was. */
export function Beside({ panel, children }: BesideProps) {
  const open = panel !== null;
  const main = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    const list = main.current;
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement && target !== list ? target : last.current;
    };
    list?.addEventListener('focusin', remember);
    return () => list?.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (wasOpen.current && !open) {
      (last.current?.isConnected ? last.current : main.current)?.focus();
    }
    wasOpen.current = open;
  }, [open]);
  return (
    <div className={classes.place}>
      <div className={classes.beside} data-open={open}>
        {open && <div className={classes.aside}>{panel}</div>}
        <div ref={main} tabIndex={-1} className={classes.main}>
          {children}
        </div>
      </div>
    </div>
  );
}
