import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actNumber, api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { useSigned } from '@/session/session';
import { undoOffer } from '@/ui/undo/undoOffer';
import { undoWords } from '@/ui/undo/undoWords';
import { type InboxRowData, rowId } from './inboxView';
import { inboxWords } from './inboxWords';
import { refusalsOf } from './refusals';
import { nameOf, whatOf } from './rowWords';
import { takeBackOf } from './takeBack';

export type Act = Schema<'WorklistAct'>;

export interface ActOnRows {
  readonly act: Act;
  readonly rows: readonly InboxRowData[];
  readonly to?: string;
  readonly reason?: string;
  /** Only while this person still has it. */
  readonly heldBy?: string;
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

async function send({ act, rows, to, reason, heldBy, number = actNumber() }: ActOnRows): Promise<Answered> {
  const answers: Answered[] = [];
  for (const [absent, own] of byAbsent(rows)) {
    const header = { 'Idempotency-Key': `${number}${absent}`, 'X-Bansou-Client': 'desk', ...(absent && { 'X-Bansou-For': absent }) };
    const items = own.map(({ case: of, key }) => ({ case: of, key }));
    const body = { act, items, ...(to && { to }), ...(reason && { reason }), ...(heldBy && { heldBy }) };
    answers.push(await bring(api.POST('/api/worklist/acts', { params: { header }, body })));
  }
  return together(answers);
}

/** One act on one or several rows: each has its own answer, and what is done stays done until it is taken back. */
export function useActs() {
  const queries = useQueryClient();
  const { me } = useSigned();
  return useMutation({
    mutationFn: send,
    onSuccess: ({ items }, sent) => {
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      for (const { case: of } of sent.rows) {
        void queries.invalidateQueries({ queryKey: ['cases', of] });
      }
      const done = new Set(items.filter((item) => item.done).map(rowId));
      offerBack({ ...sent, rows: sent.rows.filter((row) => done.has(rowId(row))) }, me.person);
    },
  });
}

/** The last act can be taken back as long as nobody else has gone on from it. */
function offerBack({ act, rows, to }: ActOnRows, me: string): void {
  const [first] = rows;
  if (!first || act === 'finish') {
    return;
  }
  const { say } = inboxWords;
  const only = rows.length === 1;
  const told = only ? say(`told_${act}`, { name: nameOf(first), what: whatOf(first) }) : say(`toldMany_${act}`, { count: rows.length });
  undoOffer.make({
    told,
    inRecord: true,
    takeBack: async () => {
      const left: string[] = [];
      for (const back of takeBackOf({ act, rows, me, to, why: undoWords.say('why') })) {
        const answer = await send(back);
        left.push(...refusalsOf(answer, back.rows).map(({ name, reasons }) => say('actRefused', { name, reasons })));
      }
      return left;
    },
  });
}
