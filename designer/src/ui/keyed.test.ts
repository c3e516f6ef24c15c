import { expect, it } from 'vitest';
import { keyed } from './keyed';

it('keeps the key of a row and tells rows apart that say the same', () => {
  expect(keyed(['a', 'b', 'a', 'a'], (row) => row).map(({ key }) => key)).toEqual(['a', 'b', 'a#1', 'a#2']);
});
