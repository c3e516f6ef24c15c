import { describe, expect, it } from 'vitest';
import { changesOf, over } from './draft';

describe('a draft', () => {
  const before = { cost: 'free', hours: '9-5', areas: ['north'] };

  it('knows what was changed', () => {
    expect(changesOf(before, { ...before })).toEqual({});
    expect(changesOf(before, { ...before, areas: ['north', 'south'] })).toEqual({ areas: ['north', 'south'] });
  });

  it('leaves what others wrote meanwhile', () => {
    const theirs = { ...before, hours: '10-4' };
    expect(over(theirs, before, { ...before, cost: '100 yen' })).toEqual({ cost: '100 yen', hours: '10-4', areas: ['north'] });
  });
});
