import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '@/forms/form';
import { type Change, FormStore } from '@/forms/formStore';
import { DraftKeeper, type Sent, standing } from './draftKeeper';

const form: FormDefinition = {
  id: 'F',
  name: { ja: '架空' },
  version: 1,
  sections: [
    {
      id: 's',
      title: { ja: '架空' },
      fields: ['a', 'b'].map((id) => ({ id, type: 'text', label: { ja: id }, maxLength: 9 })),
    },
  ],
};

const taken: Sent = { kind: 'taken', draft: { version: 1, savedAt: '2026-11-21T05:32:00Z', fields: [] } };

function opened(answer: (changes: readonly Change[], turn: number) => Promise<Sent> | Sent) {
  const store = new FormStore(form, [{ path: 'a', value: 'old' }]);
  const sent: (readonly Change[])[] = [];
  const keeper = new DraftKeeper(store, null, async (changes) => {
    sent.push(changes);
    return answer(changes, sent.length);
  });
  return { store, keeper, sent };
}

describe('keeping a draft', () => {
  it('sends what was written, once, and says when it was kept', async () => {
    const { store, keeper, sent } = opened(() => taken);
    store.set('a', 'new');
    expect(await keeper.flush()).toBe(true);
    expect(await keeper.flush()).toBe(true);
    expect(sent).toEqual([[{ path: 'a', value: 'new', basedOn: 'old' }]]);
    expect(keeper.keeping().savedAt).toBe('2026-11-21T05:32:00Z');
  });

  it('sends what is typed meanwhile too', async () => {
    const { store, keeper, sent } = opened((_, turn) => {
      if (turn === 1) {
        store.set('b', 'more');
      }
      return taken;
    });
    store.set('a', 'new');
    await keeper.flush();
    expect(sent.map((changes) => changes.map(({ path }) => path))).toEqual([['a'], ['b']]);
  });

  it('keeps everything when nothing could be sent, and tries again', async () => {
    const { store, keeper } = opened((_, turn) => (turn === 1 ? Promise.reject(new Error('no answer')) : taken));
    store.set('a', 'new');
    expect(await keeper.flush()).toBe(false);
    expect(keeper.keeping().state).toBe('failed');
    expect(store.at('a')).toBe('new');
    expect(await keeper.flush()).toBe(true);
    expect(keeper.keeping().state).toBe('idle');
  });

  it('writes over nobody: two values wait for a choice, all else is kept', async () => {
    const theirs = { path: 'a', theirs: 'their', byName: '架空', at: '2026-11-21T05:31:00Z' };
    const { store, keeper, sent } = opened((_, turn) => (turn === 1 ? { kind: 'differs', written: ['b'], conflicts: [theirs] } : taken));
    store.set('a', 'mine');
    store.set('b', 'more');
    await keeper.flush();
    expect([...keeper.keeping().conflicts.keys()]).toEqual(['a']);
    expect(keeper.waiting()).toEqual([]);
    keeper.settle('a', true);
    await keeper.flush();
    expect(sent[1]).toEqual([{ path: 'a', value: 'mine', basedOn: 'their' }]);
  });

  it('takes the value of the other when the worker chooses it', async () => {
    const theirs = { path: 'a', theirs: 'their', byName: '架空', at: '2026-11-21T05:31:00Z' };
    const { store, keeper } = opened(() => ({ kind: 'differs', written: [], conflicts: [theirs] }));
    store.set('a', 'mine');
    await keeper.flush();
    keeper.settle('a', false);
    expect(store.at('a')).toBe('their');
    expect(keeper.waiting()).toEqual([]);
    expect(keeper.keeping().state).toBe('idle');
  });

  it('tells those who send, once a choice is made, that something waits', async () => {
    const theirs = { path: 'a', theirs: 'their', byName: '架空', at: '2026-11-21T05:31:00Z' };
    const { store, keeper } = opened(() => ({ kind: 'differs', written: [], conflicts: [theirs] }));
    store.set('a', 'mine');
    await keeper.flush();
    const waited: number[] = [];
    store.subscribe(() => waited.push(keeper.waiting().length));
    keeper.settle('a', true);
    expect(waited).toEqual([1]);
    expect(keeper.keeping().state).toBe('waiting');
  });

  it('shows a draft over what is saved, and what a draft takes away as nothing', () => {
    const field = (path: string, value?: string) => ({ path, by: 'x', byName: '架空', at: '', ...(value ? { value } : {}) });
    expect(
      standing({ version: 1, fields: [field('a'), field('b', 'new')] }, [
        { path: 'a', value: 'saved' },
        { path: 'c', value: 'saved' },
      ]),
    ).toEqual([
      { path: 'a', value: null },
      { path: 'c', value: 'saved' },
      { path: 'b', value: 'new' },
    ]);
  });
});
