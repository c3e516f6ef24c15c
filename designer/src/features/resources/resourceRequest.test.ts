import { describe, expect, it } from 'vitest';
import type { Resource } from '@/api/resourceQueries';
import { blankResource, draftOf, requestOf } from './resourceRequest';

describe('a resource as it is written', () => {
  it('takes over what can be changed and nothing else', () => {
    const draft = draftOf({ id: 'x', name: '架空の集い', category: 'place', stale: true, cost: '無料' } as Resource);

    expect(draft).toEqual({ ...blankResource, name: '架空の集い', category: 'place', cost: '無料' });
  });

  it('leaves out a day and an organisation that are not there', () => {
    const request = requestOf(blankResource);

    expect('checkedOn' in request).toBe(false);
    expect('organisation' in request).toBe(false);
    expect(requestOf({ ...blankResource, checkedOn: '2026-04-06' }).checkedOn).toBe('2026-04-06');
  });
});
