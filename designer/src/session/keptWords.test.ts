import { beforeEach, expect, it } from 'vitest';
import { keptWords } from './keptWords';

beforeEach(() => sessionStorage.clear());

it('gives back to the writer what was half-written, until it is sent', () => {
  keptWords.keep('mizuno', 'c1 write-note', { facts: '架空' });
  expect(keptWords.find('mizuno', 'c1 write-note')).toEqual({ facts: '架空' });
  keptWords.drop('c1 write-note');
  expect(keptWords.find('mizuno', 'c1 write-note')).toBeUndefined();
});

it('gives nothing to the next one at the same PC, and is gone once they write', () => {
  keptWords.keep('mizuno', 'c1 write-note', { facts: '架空' });
  expect(keptWords.find('kudo', 'c1 write-note')).toBeUndefined();
  keptWords.keep('kudo', 'c2 write-note', { facts: '別' });
  expect(keptWords.find('mizuno', 'c1 write-note')).toBeUndefined();
  expect(Object.keys(sessionStorage).filter((key) => key.includes('c1'))).toEqual([]);
});

it('is gone when they sign out', () => {
  sessionStorage.setItem('bansou.role', 'a/b');
  keptWords.keep('mizuno', 'c1 write-note', { facts: '架空' });
  keptWords.forget();
  expect(keptWords.find('mizuno', 'c1 write-note')).toBeUndefined();
  expect(sessionStorage.getItem('bansou.role')).toBe('a/b');
});
