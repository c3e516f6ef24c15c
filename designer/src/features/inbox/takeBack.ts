import type { InboxRowData } from './inboxView';
import type { Act, ActOnRows } from './useActs';

interface Before {
  readonly act: Act;
  /** Rows that are done, as they stood before. */
  readonly rows: readonly InboxRowData[];
  readonly me: string;
  readonly to?: string | undefined;
  readonly why: string;
}

/** The acts after which every row is again with the one who had it, or with nobody. A row that somebody else took since is left alone. */
export function takeBackOf({ act, rows, me, to, why }: Before): readonly ActOnRows[] {
  const groups = new Map<string, InboxRowData[]>();
  for (const row of rows) {
    const had = hadBy(row);
    groups.set(had, [...(groups.get(had) ?? []), row]);
  }
  const now = act === 'claim' ? me : to;
  return [...groups].map(([had, of]) => {
    if (act === 'giveBack') {
      return { act: 'claim', rows: of };
    }
    const still = { rows: of, reason: why, ...(now && { heldBy: now }) };
    return had === '' ? { act: 'giveBack', ...still } : { act: 'handOn', to: had, ...still };
  });
}

/** A to-do is always somebody's; a step may be nobody's. */
const hadBy = (row: InboxRowData): string => (row.kind === 'work' ? row.assignee : (row.claimedBy ?? ''));
