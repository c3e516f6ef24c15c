import { describe, expect, it } from 'vitest';
import type { FormDefinition } from './form';
import { FormStore } from './formStore';

const form: FormDefinition = {
  id: 'F',
  name: { ja: '架空' },
  version: 1,
  sections: [
    {
      id: 's',
      title: { ja: '架空' },
      fields: [
        { id: 'a', type: 'text', label: { ja: 'a' }, maxLength: 5, required: true },
        { id: 'b', type: 'text', label: { ja: 'b' }, maxLength: 5, showWhen: { field: 'a', operator: 'equals', value: 'yes' } },
      ],
    },
  ],
};

describe('an open form', () => {
  it('sends only what was written here, with what stood there before', () => {
    const store = new FormStore(form, [{ path: 'a', value: 'old' }]);
    store.set('a', 'new');
    store.set('b', '');
    expect(store.changes()).toEqual([{ path: 'a', value: 'new', basedOn: 'old' }]);
  });

  it('keeps what is typed while a change is on its way', () => {
    const store = new FormStore(form, []);
    store.set('a', 'on');
    const sent = store.changes();
    store.set('a', 'once');
    store.taken(sent);
    expect(store.changes()).toEqual([{ path: 'a', value: 'once', basedOn: 'on' }]);
  });

  it('shows what somebody else wrote, and never over what is being written here', () => {
    const store = new FormStore(form, [{ path: 'a', value: 'old' }]);
    store.set('a', 'mine');
    store.stands([
      { path: 'a', value: 'their' },
      { path: 'b', value: 'their' },
    ]);
    expect(store.at('a')).toBe('mine');
    expect(store.at('b')).toBe('their');
    expect(store.changes()).toEqual([{ path: 'a', value: 'mine', basedOn: 'old' }]);
  });

  it('takes what was chosen between two values', () => {
    const store = new FormStore(form, [{ path: 'a', value: 'old' }]);
    store.set('a', 'mine');
    store.settle('a', 'their', 'mine');
    expect(store.changes()).toEqual([{ path: 'a', value: 'mine', basedOn: 'their' }]);
    store.settle('a', 'their', 'their');
    expect(store.changes()).toEqual([]);
  });

  it('tells what is to be mended at once, and what is open only when asked', () => {
    const store = new FormStore(form, []);
    expect(store.problems().size).toBe(0);
    expect(store.open().map(({ path }) => path)).toEqual(['a']);
    store.set('a', 'too long');
    expect(
      store
        .problems()
        .get('a')
        ?.map(({ code }) => code),
    ).toEqual(['too-long']);
  });
});
