import { useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { pageQuery, pageSize } from './inboxQueries';
import { type InboxRowData, type InboxView, keyOf } from './inboxView';
import { type FreshPage, freshOf, keep, newsIn, nothingKept, type ShownRow, shownAt, shownRows } from './keptRows';

/** Whoever was away so long has no hand over a row. */
const awayForLong = 60_000;

export interface KeptRows {
  /** Null until the first page came. */
  readonly count: number | null;
  readonly news: number;
  readonly error: unknown;
  readonly at: (index: number) => ShownRow | null;
  /** All that was read so far and is still there, in order. */
  readonly known: () => readonly InboxRowData[];
  readonly layOutAnew: () => void;
  readonly readAgain: () => void;
}

function useReturn(onReturn: () => void): void {
  useEffect(() => {
    let left = 0;
    const look = () => {
      if (document.hidden) {
        left = Date.now();
      } else if (left > 0 && Date.now() - left > awayForLong) {
        onReturn();
      }
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [onReturn]);
}

/** The rows of a view: the pages in sight, `first` to `last`, are kept up to date, and everything keeps its place until it is laid out anew. */
export function useKeptRows(view: InboxView, first: number, last: number): KeptRows {
  const key = keyOf(view);
  const [kept, setKept] = useState(() => nothingKept(key, pageSize));
  const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const answers = useQueries({ queries: pages.map((page) => pageQuery(view, page)) });
  const fresh = useMemo(() => {
    const came = answers.flatMap(({ data }, index): FreshPage[] =>
      data ? [{ page: first + index, rows: data.items, total: data.total ?? data.items.length }] : [],
    );
    return freshOf(came);
  }, [answers, first]);
  const now = keep(kept.view === key ? kept : nothingKept(key, pageSize), fresh.pages);
  if (now !== kept) {
    setKept(now);
  }
  const layOutAnew = useCallback(() => setKept(nothingKept(key, pageSize)), [key]);
  useReturn(layOutAnew);
  return {
    count: now.pages.size === 0 ? null : now.count,
    news: newsIn(now, fresh.pages),
    error: answers.find(({ isError, data }) => isError && !data)?.error ?? null,
    known: () => shownRows(now, fresh),
    at: (index) => shownAt(now, fresh, index),
    layOutAnew,
    readAgain: () => answers.forEach((answer) => void answer.refetch()),
  };
}
