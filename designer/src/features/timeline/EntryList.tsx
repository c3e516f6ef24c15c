import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { dayOf } from '@/time/moments';
import { When } from '@/ui/When';
import { EntryLine } from './EntryLine';
import classes from './Timeline.module.css';
import type { Entry } from './timelineQuery';

interface EntryListProps {
  readonly entries: readonly Entry[];
  /** The last one came near. */
  readonly onEnd: () => void;
}

/** Only what is on the screen is drawn: thousands of entries scroll like ten. */
export function EntryList({ entries, onEnd }: EntryListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => 72,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (index) => entries[index]?.version ?? index,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= entries.length - 20) {
      onEnd();
    }
  }, [last, entries.length, onEnd]);
  return (
    <ol ref={list} className={classes.list} style={{ blockSize: rows.getTotalSize() }}>
      {shown.map((row) => {
        const entry = entries[row.index];
        if (!entry) {
          return null;
        }
        const newDay = row.index === 0 || dayOf(entries[row.index - 1]?.at ?? entry.at) !== dayOf(entry.at);
        return (
          <li
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            className={classes.row}
            style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
          >
            {newDay && (
              <h3 className={classes.day}>
                <When at={entry.at} />
              </h3>
            )}
            <EntryLine entry={entry} />
          </li>
        );
      })}
    </ol>
  );
}
