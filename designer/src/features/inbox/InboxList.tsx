import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import { InboxHead } from './InboxHead';
import { InboxRow } from './InboxRow';
import { pageSize } from './inboxQueries';
import { rowId } from './inboxView';
import { inboxWords } from './inboxWords';
import type { KeptRows } from './useKeptRows';
import { useRowKeys } from './useRowKeys';

interface InboxListProps {
  readonly rows: KeptRows;
  readonly count: number;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, further: boolean) => void;
  readonly onChooseAll: () => void;
  /** Which pages are in sight. */
  readonly onSight: (first: number, last: number) => void;
}

const usualHeight = 64;

/** Only the rows in sight are there, however many wait. */
export function InboxList({ rows, count, chosen, onChoose, onChooseAll, onSight }: InboxListProps) {
  const say = useWords(inboxWords);
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({ count, estimateSize: () => usualHeight, overscan: 6, scrollMargin: top });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0].map((index) => Math.floor(index / pageSize)) as [number, number];
  useEffect(() => onSight(first, last), [first, last, onSight]);
  const idAt = useCallback(
    (index: number) => {
      const shown = rows.at(index);
      return shown ? rowId(shown.row) : null;
    },
    [rows],
  );
  const onKeyDown = useRowKeys({
    list,
    count,
    idAt,
    onChoose,
    onChooseAll,
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  });
  const place = ({ start }: VirtualItem) => ({ transform: `translateY(${start - top}px)` });
  return (
    <div className={classes.table}>
      <InboxHead />
      {/* biome-ignore lint/a11y/useSemanticElements: ul and li cannot say how many rows there are when only some are drawn. */}
      <div
        ref={list}
        role="list"
        aria-label={say('list')}
        aria-describedby="inbox-keys"
        className={classes.list}
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => {
          const shown = rows.at(item.index);
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            <div
              key={item.key}
              ref={virtual.measureElement}
              role="listitem"
              aria-setsize={count}
              aria-posinset={item.index + 1}
              data-index={item.index}
              className={classes.place}
              style={place(item)}
            >
              {shown ? (
                <InboxRow row={shown.row} gone={shown.gone} index={item.index} chosen={chosen.has(rowId(shown.row))} onChoose={onChoose} />
              ) : (
                <div className={classes.coming} />
              )}
            </div>
          );
        })}
      </div>
      <p id="inbox-keys" className={classes.keys}>
        {say('keys')}
      </p>
    </div>
  );
}
