import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actNumber, api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import type { InboxRowData } from './inboxView';

export type Act = Schema<'WorklistAct'>;

export interface ActOnRows {
  readonly act: Act;
  readonly rows: readonly InboxRowData[];
  readonly to?: string;
  readonly reason?: string;
  /** The same act sent again is done once. */
  readonly number?: string;
}

type Answered = Schema<'WorklistActResponse'>;

/** Rows by the one who is away, for whom each is done; by nobody where it is one's own. */
function byAbsent(rows: readonly InboxRowData[]): ReadonlyMap<string, readonly InboxRowData[]> {
  const groups = new Map<string, InboxRowData[]>();
  for (const row of rows) {
    groups.set(row.actingFor ?? '', [...(groups.get(row.actingFor ?? '') ?? []), row]);
  }
  return groups;
}

const together = (answers: readonly Answered[]): Answered => ({
  done: answers.reduce((sum, { done }) => sum + done, 0),
  refused: answers.reduce((sum, { refused }) => sum + refused, 0),
  items: answers.flatMap(({ items }) => items),
});

/** One act on one or several rows: each has its own answer, and what is done stays done. */
export function useActs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ act, rows, to, reason, number = actNumber() }: ActOnRows) => {
      const answers: Answered[] = [];
      for (const [absent, own] of byAbsent(rows)) {
        const header = { 'Idempotency-Key': `${number}${absent}`, 'X-Bansou-Client': 'desk', ...(absent && { 'X-Bansou-For': absent }) };
        const items = own.map(({ case: of, key }) => ({ case: of, key }));
        const body = { act, items, ...(to && { to }), ...(reason && { reason }) };
        answers.push(await bring(api.POST('/api/worklist/acts', { params: { header }, body })));
      }
      return together(answers);
    },
    onSuccess: (_, { rows }) => {
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      for (const { case: of } of rows) {
        void queries.invalidateQueries({ queryKey: ['cases', of] });
      }
    },
  });
}
