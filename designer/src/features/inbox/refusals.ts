import { sayRefusal } from '@/api/refusalWords';
import type { Schema } from '@/api/schemas';
import { type InboxRowData, rowId } from './inboxView';
import { nameOf } from './rowWords';

export interface RowRefusal {
  readonly id: string;
  readonly name: string;
  readonly reasons: string;
}

/** Which of the rows were not done, whose they are, and why. */
export function refusalsOf(answer: Schema<'WorklistActResponse'> | undefined, rows: readonly InboxRowData[]): readonly RowRefusal[] {
  return (answer?.items ?? [])
    .filter(({ done }) => !done)
    .map((item) => {
      const row = rows.find((candidate) => rowId(candidate) === rowId(item));
      return { id: rowId(item), name: row ? nameOf(row) : '', reasons: item.problems.map(sayRefusal).join(' ') };
    });
}
