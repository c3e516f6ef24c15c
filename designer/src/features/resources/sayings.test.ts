import { describe, expect, it } from 'vitest';
import { distanceKey, reasonsToAsk, troubled } from './sayings';

describe('what is said of a resource', () => {
  it('says distances in words that it knows', () => {
    expect(distanceKey('next')).toBe('distance_next');
    expect(distanceKey('3km')).toBeNull();
    expect(distanceKey(undefined)).toBeNull();
  });

  it('gives the reasons to ask first', () => {
    const check = { needsCheck: true, open: true, inTwelveMonths: 2, words: '' };
    expect(reasonsToAsk(check).map(({ key }) => key)).toEqual(['checkCount', 'checkOpen']);
    expect(reasonsToAsk({ ...check, open: false, inTwelveMonths: 0 })).toEqual([]);
  });

  it('never tells a small count (CO-8)', () => {
    expect(troubled({ troubled: 7, troubledWords: 'x' })).toEqual({ key: 'troubled', count: 7 });
    expect(troubled({ troubledWords: 'few' })?.key).toBe('troubledFew');
    expect(troubled({ troubledWords: '' })).toBeNull();
  });
});
