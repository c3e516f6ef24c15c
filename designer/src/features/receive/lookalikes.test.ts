import { describe, expect, it } from 'vitest';
import { emptyDraft } from './intakeDraft';
import { marksOf } from './lookalikesQuery';

const draft = emptyDraft('n1');

describe('asking whether one has met before', () => {
  it('waits until there is something to ask by', () => {
    expect(marksOf(draft)).toBeNull();
    expect(marksOf({ ...draft, name: '北', birth: 'S50.4.3' })).toBeNull();
  });

  it('asks by all that was heard', () => {
    expect(marksOf({ ...draft, reading: ' きたの あかね ', birth: '昭和50年', place: '標準市本町1-2' })).toEqual({
      reading: 'きたの あかね',
      birth: { year: 1975 },
      address: '標準市本町1-2',
    });
  });
});
