import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { dayOf, timeOf } from '@/time/moments';
import { When } from '@/ui/When';
import classes from './Timeline.module.css';
import type { Entry } from './timelineQuery';

/** Only what is on the screen is drawn: thousands of entries scroll like ten. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  const list = useRef<HTMLOListElement>(null);
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => 64,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => entries[index]?.version ?? index,
  });
  return (
    <ol ref={list} className={classes.list} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
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
            aria-setsize={entries.length}
            aria-posinset={row.index + 1}
          >
            {newDay && (
              <h3 className={classes.day}>
                <When at={entry.at} />
              </h3>
            )}
            <div className={classes.entry}>
              <time className={classes.time} dateTime={entry.at}>
                {timeOf(entry.at)}
              </time>
              <p>{entry.label}</p>
              <p className={classes.by}>
                {entry.personName} · {entry.roleName}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
