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

/** One act on one or several rows: each has its own answer, and what is done stays done. */
export function useActs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ act, rows, to, reason, number = actNumber() }: ActOnRows) => {
      const header = { 'Idempotency-Key': number, 'X-Bansou-Client': 'desk' };
      const items = rows.map(({ case: of, key }) => ({ case: of, key }));
      const body = { act, items, ...(to && { to }), ...(reason && { reason }) };
      return bring(api.POST('/api/worklist/acts', { params: { header }, body }));
    },
    onSuccess: (_, { rows }) => {
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      for (const { case: of } of rows) {
        void queries.invalidateQueries({ queryKey: ['cases', of] });
      }
    },
  });
}
