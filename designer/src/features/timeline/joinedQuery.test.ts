import { expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import { joinedEntries } from './joinedQuery';

const line = (of: string, version: number, automatic: boolean) =>
  ({
    case: of,
    caseName: 'カクウ',
    isLead: of === 'a',
    told: { version, automatic, title: '' },
  }) as unknown as Schema<'StrandEntryResponse'>;

it('keeps the order of the answer and says of each line where it comes from', () => {
  const found = joinedEntries([line('b', 2, false), line('a', 9, true), line('a', 8, false)], false);
  expect(found.map(({ version, strand }) => [version, strand?.case, strand?.isLead])).toEqual([
    [2, 'b', false],
    [8, 'a', true],
  ]);
  expect(joinedEntries([line('a', 9, true)], true)).toHaveLength(1);
});
