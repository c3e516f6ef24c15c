import { expect, it } from 'vitest';
import { memoryGroups } from './memoryOrder';
import type { Memory } from './memoryQueries';

const memory = (id: string, kind: Memory['kind'], takenBackAt?: string): Memory =>
  ({ id, kind, kindName: '', words: id, byName: '', at: '', ...(takenBackAt ? { takenBackAt } : {}) }) as Memory;

it('follows the printed order, and what was taken back stands nowhere', () => {
  const found = memoryGroups([memory('1', 'signs'), memory('2', 'toKnow'), memory('3', 'likes', '2026-04-01'), memory('4', 'toKnow')]);
  expect(found.map(({ kind, items }) => [kind, ...items.map(({ id }) => id)])).toEqual([
    ['toKnow', '2', '4'],
    ['signs', '1'],
  ]);
});
