import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './People.module.css';
import { PersonRow } from './PersonRow';
import type { Line } from './peopleView';
import { peopleWords } from './peopleWords';

const columns = ['name', 'stage', 'lead_holder', 'overview', 'since'] as const;

/** Only the rows in sight are drawn. */
export function PeopleList({ lines }: { readonly lines: readonly Line[] }) {
  const say = useWords(peopleWords);
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => 56,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => lines[index]?.case ?? index,
  });
  return (
    <>
      <div className={classes.head} aria-hidden>
        {columns.map((column) => (
          <span key={column}>{say(column)}</span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: ul and li cannot say how many rows there are when only some are drawn. */}
      <div ref={list} role="list" aria-label={say('list')} className={classes.list} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index];
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above.
            <div
              key={key}
              ref={virtual.measureElement}
              role="listitem"
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              data-index={index}
              className={classes.place}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {line && <PersonRow line={line} />}
            </div>
          );
        })}
      </div>
    </>
  );
}
