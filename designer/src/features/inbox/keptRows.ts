import type { InboxRowData } from './inboxView';
import { rowId } from './inboxView';

/**
 * The rows as they were laid out when the view was opened. What comes in later is written into its own row or announced,
 * so that no row moves away from under a hand.
 */
export interface Kept {
  readonly view: string;
  readonly size: number;
  readonly pages: ReadonlyMap<number, readonly InboxRowData[]>;
  readonly count: number;
}

/** One page as the server has it now. */
export interface FreshPage {
  readonly page: number;
  readonly rows: readonly InboxRowData[];
  readonly total: number;
}

/** The pages that are in sight, and their rows by id. */
export interface Fresh {
  readonly pages: readonly FreshPage[];
  readonly byId: ReadonlyMap<string, InboxRowData>;
}

export interface ShownRow {
  readonly row: InboxRowData;
  /** Done by somebody, or moved on: it keeps its place until the list is laid out anew. */
  readonly gone: boolean;
}

export function freshOf(pages: readonly FreshPage[]): Fresh {
  return { pages, byId: new Map(pages.flatMap(({ rows }) => rows).map((row) => [rowId(row), row])) };
}

export function nothingKept(view: string, size: number): Kept {
  return { view, size, pages: new Map(), count: 0 };
}

/** Keeps pages that were not there yet; the same object when there is none. */
export function keep(kept: Kept, fresh: readonly FreshPage[]): Kept {
  const added = fresh.filter(({ page }) => !kept.pages.has(page));
  if (added.length === 0) {
    return kept;
  }
  const pages = new Map(kept.pages);
  const known = new Set([...kept.pages.values()].flat().map(rowId));
  let count = kept.pages.size === 0 ? (added[0]?.total ?? 0) : kept.count;
  for (const { page, rows } of added) {
    pages.set(
      page,
      rows.filter((row) => !known.has(rowId(row))),
    );
    if (rows.length < kept.size) {
      count = Math.min(count, page * kept.size + rows.length);
    }
  }
  return { ...kept, pages, count };
}

const farAway = '9999';
const dueOf = (row: InboxRowData) => row.dueAt ?? farAway;

/** Whether the page, as it is now, would have to show the row if it were still there. */
function wouldShow({ page, rows }: FreshPage, size: number, row: InboxRowData): boolean {
  const [first, last] = [rows[0], rows.at(-1)];
  const after = page === 0 || (first !== undefined && dueOf(row) > dueOf(first));
  const before = rows.length < size || (last !== undefined && dueOf(row) < dueOf(last));
  return after && before;
}

export function shownAt(kept: Kept, fresh: Fresh, index: number): ShownRow | null {
  const row = kept.pages.get(Math.floor(index / kept.size))?.[index % kept.size];
  if (!row) {
    return null;
  }
  const now = fresh.byId.get(rowId(row));
  return { row: now ?? row, gone: now === undefined && fresh.pages.some((page) => wouldShow(page, kept.size, row)) };
}

/** All rows that are laid out and still there, in their order. */
export function shownRows(kept: Kept, fresh: Fresh): readonly InboxRowData[] {
  return [...kept.pages.keys()]
    .sort((a, b) => a - b)
    .flatMap((page) => (kept.pages.get(page) ?? []).map((_, index) => shownAt(kept, fresh, page * kept.size + index)))
    .flatMap((shown) => (shown && !shown.gone ? [shown.row] : []));
}

/** How many rows came in among those that are shown. */
export function newsIn(kept: Kept, fresh: readonly FreshPage[]): number {
  const known = new Set([...kept.pages.values()].flat().map(rowId));
  let news = 0;
  for (const { page, rows } of fresh) {
    const before = kept.pages.get(page);
    if (!before) {
      continue;
    }
    const now = new Set(rows.map(rowId));
    const left = before.filter((row) => !now.has(rowId(row))).length;
    // What fills the end of a full page came from the next one: it is not new.
    const settled = rows.length < kept.size ? rows : rows.slice(0, rows.length - left || undefined);
    news += settled.filter((row) => !known.has(rowId(row))).length;
  }
  return news;
}
