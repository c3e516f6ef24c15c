import { describe, expect, it } from 'vitest';
import type { InboxRowData } from './inboxView';
import { type FreshPage, freshOf, keep, newsIn, nothingKept, shownAt } from './keptRows';

const row = (key: string, day: number, more: Partial<InboxRowData> = {}) =>
  ({ case: 'c', key, dueAt: `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`, ...more }) as InboxRowData;
const page = (number: number, rows: readonly InboxRowData[], total = rows.length): FreshPage => ({ page: number, rows, total });
const empty = nothingKept('mine', 3);

describe('rows that are shown', () => {
  const first = page(0, [row('a', 1), row('b', 2)]);
  const kept = keep(empty, [first]);

  it('stay where they are when one comes in before them, and it is announced', () => {
    const now = [page(0, [row('new', 1), row('a', 1), row('b', 2)])];
    expect(keep(kept, now)).toBe(kept);
    expect(shownAt(kept, freshOf(now), 0)?.row.key).toBe('a');
    expect(newsIn(kept, now)).toBe(1);
  });

  it('say what changed in their own place', () => {
    const now = [page(0, [row('b', 2), row('a', 9, { late: true })])];
    expect(shownAt(kept, freshOf(now), 0)).toMatchObject({ row: { key: 'a', late: true }, gone: false });
    expect(newsIn(kept, now)).toBe(0);
  });

  it('keep their place when they are done', () => {
    const now = [page(0, [row('b', 2)])];
    expect(shownAt(kept, freshOf(now), 0)).toMatchObject({ row: { key: 'a' }, gone: true });
    expect(shownAt(kept, freshOf(now), 1)?.gone).toBe(false);
  });

  it('count what the server counts', () => {
    expect(keep(empty, [page(0, [row('a', 1), row('b', 2), row('c', 3)], 10_000)]).count).toBe(10_000);
  });
});

describe('a list of several pages', () => {
  const kept = keep(empty, [page(0, [row('a', 1), row('b', 2), row('c', 3)], 5)]);

  it('takes no row for gone that only moved to the next page', () => {
    const now = [page(0, [row('new', 1), row('a', 1), row('b', 2)], 6)];
    expect(shownAt(kept, freshOf(now), 2)?.gone).toBe(false);
  });

  it('takes no row for new that only moved up from the next page', () => {
    const now = [page(0, [row('a', 1), row('c', 3), row('d', 4)], 4)];
    expect(newsIn(kept, now)).toBe(0);
    expect(shownAt(kept, freshOf(now), 1)?.gone).toBe(true);
  });

  it('shows no row twice when pages are read at different times', () => {
    const more = keep(kept, [page(1, [row('c', 3), row('d', 4), row('e', 5)], 6)]);
    expect([...more.pages.values()].flat().map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
