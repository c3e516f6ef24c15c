import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import { gatherReads } from './gatherReads';

const read = (at: string, person: string, purpose = '') =>
  ({ at, person, personName: person, roleName: '', partName: 'ケース', purpose, times: 1 }) as unknown as Schema<'ReaderResponse'>;

describe('who looked', () => {
  it('is one line a day, a person and a reason, with how often; the newest first', () => {
    const found = gatherReads([
      read('2026-04-06T00:10:00Z', 'mizuno'),
      read('2026-04-06T01:10:00Z', 'mizuno'),
      read('2026-04-06T02:00:00Z', 'kudo', '月の点検'),
      read('2026-04-07T00:00:00Z', 'mizuno'),
    ]);
    expect(found.map(({ newest, times }) => [newest.at.slice(0, 10), newest.person, times])).toEqual([
      ['2026-04-07', 'mizuno', 1],
      ['2026-04-06', 'kudo', 1],
      ['2026-04-06', 'mizuno', 2],
    ]);
  });

  it('keeps the days of the town hall apart, not those of Greenwich', () => {
    expect(gatherReads([read('2026-04-06T14:59:00Z', 'mizuno'), read('2026-04-06T15:01:00Z', 'mizuno')])).toHaveLength(2);
  });
});
