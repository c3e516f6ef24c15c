import { describe, expect, it } from 'vitest';
import { chooseAll, extend, nothingChosen, toggle } from './selection';

describe('choosing several rows', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('takes one and leaves it out again', () => {
    const once = toggle(nothingChosen, 'b');
    expect([...once.chosen]).toEqual(['b']);
    expect(toggle(once, 'b').chosen.size).toBe(0);
  });

  it('reaches from the last choice, in both directions', () => {
    expect([...extend(toggle(nothingChosen, 'b'), 'd', order).chosen]).toEqual(['b', 'c', 'd']);
    expect([...extend(toggle(nothingChosen, 'c'), 'a', order).chosen].sort()).toEqual(['a', 'b', 'c']);
  });

  it('begins anew when the first choice is not there any more', () => {
    expect([...extend({ chosen: new Set(), anchor: 'gone' }, 'c', order).chosen]).toEqual(['c']);
  });

  it('takes all that is shown', () => {
    expect(chooseAll(order).chosen.size).toBe(4);
  });
});
