import { describe, expect, it } from 'vitest';
import { isNarrowed, plainView, readView, writeView } from './resourcesView';

const read = (search: string) => readView(new URLSearchParams(search));

describe('the address of the directory', () => {
  it('opens what the search box leads to', () => {
    expect(read('resource=minami-hp').resource).toBe('minami-hp');
    expect(read('organisation=shakyo').organisation).toBe('shakyo');
  });

  it('says nothing that is as it always is', () => {
    expect(writeView(plainView).toString()).toBe('');
  });

  it('comes back as it was', () => {
    const view = { ...plainView, tab: 'board', act: 'card', item: 'evening', withRoom: true } as const;
    expect(readView(writeView(view))).toEqual(view);
  });

  it('takes what it does not know for nothing', () => {
    expect(read('tab=ranking&act=rank')).toEqual(plainView);
  });

  it('knows when the list is narrowed out of sight', () => {
    expect(isNarrowed(plainView)).toBe(false);
    expect(isNarrowed({ ...plainView, near: 'north' })).toBe(true);
  });
});
