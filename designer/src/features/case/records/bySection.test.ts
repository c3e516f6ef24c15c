import { expect, it } from 'vitest';
import { bySection } from './bySection';

const entry = (section: string, at: string) => ({ section, at, text: at, ownWords: '', byName: '' });

it('follows the order of the sheet, the newest first, and forgets no section that it does not know', () => {
  const found = bySection(
    [entry('health', '1'), entry('later', '2'), entry('economy', '3'), entry('health', '4')],
    ['economy', 'health', 'wish'],
  );
  expect(found.map(({ section, entries }) => [section, ...entries.map(({ at }) => at)])).toEqual([
    ['economy', '3'],
    ['health', '4', '1'],
    ['later', '2'],
  ]);
});
