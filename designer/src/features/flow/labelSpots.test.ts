import { expect, it } from 'vitest';
import type { Drawing } from './flowQueries';
import { labelSpots } from './labelSpots';

const line = (id: string, source: string, target: string, label?: string): Drawing['lines'][number] =>
  ({ id, source, target, port: id, isReturn: false, walked: false, ...(label ? { label } : {}) }) as Drawing['lines'][number];

it('puts the words of a step with many ways out where each of them arrives', () => {
  const spots = labelSpots({ lines: [line('1', 'next', 'hospital', '病院へ'), line('2', 'next', 'work', '就労へ')] });
  expect([...spots.values()]).toEqual([
    { side: 'target', shift: 0 },
    { side: 'target', shift: 0 },
  ]);
});

it('puts words that meet below one another', () => {
  const spots = labelSpots({ lines: [line('1', 'a', 'b', 'はい'), line('2', 'a', 'b', 'いいえ'), line('3', 'c', 'd')] });
  expect(spots.get('1')?.shift).toBe(-10);
  expect(spots.get('2')?.shift).toBe(10);
  expect(spots.has('3')).toBe(false);
});
