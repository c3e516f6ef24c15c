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
  readonly onEnd: () => unknown;
}

const keyOf = (entry: Entry | undefined) => entry && `${entry.strand?.case ?? ''} ${entry.version}`;

/** Few are drawn as they are: a list that no one has to scroll far needs no machinery. */
const few = 60;

export function EntryList({ entries, onEnd }: EntryListProps) {
  return entries.length <= few ? <ShortList entries={entries} onEnd={onEnd} /> : <LongList entries={entries} onEnd={onEnd} />;
}

function ShortList({ entries, onEnd }: EntryListProps) {
  useEffect(() => {
    onEnd();
  }, [onEnd]);
  return (
    <ol>
      {entries.map((entry, place) => (
        <li key={keyOf(entry)}>
          <DayAndEntry entries={entries} place={place} />
        </li>
      ))}
    </ol>
  );
}

/** One entry, under its day where the day is new. */
function DayAndEntry({ entries, place }: { readonly entries: readonly Entry[]; readonly place: number }) {
  const entry = entries[place];
  if (!entry) {
    return null;
  }
  const newDay = place === 0 || dayOf(entries[place - 1]?.at ?? entry.at) !== dayOf(entry.at);
  return (
    <>
      {newDay && (
        <h3 className={classes.day}>
          <When at={entry.at} />
        </h3>
      )}
      <EntryLine entry={entry} />
    </>
  );
}

/** Only what is on the screen is drawn: thousands of entries scroll like ten. */
function LongList({ entries, onEnd }: EntryListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => 72,
    overscan: 10,
    scrollMargin: top,
    getItemKey: (index) => keyOf(entries[index]) ?? index,
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
      {shown.map((row) => (
        <li
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          className={classes.row}
          style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
        >
          <DayAndEntry entries={entries} place={row.index} />
        </li>
      ))}
    </ol>
  );
}
