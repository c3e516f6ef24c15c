import { describe, expect, it } from 'vitest';
import { type InboxView, isNarrowed, plainView, readView, writeView } from './inboxView';

describe('the view of the inbox', () => {
  const views: readonly InboxView[] = [
    plainView,
    { ...plainView, scope: 'late' },
    { scope: 'organisation', kind: 'referral', person: 'mizuno', within: 7, late: true, paused: false },
  ];

  it.each(views)('is the same after a walk through the address bar', (view) => {
    expect(readView(new URLSearchParams(writeView(view).toString()))).toEqual(view);
  });

  it('takes what it does not know for nothing', () => {
    expect(readView(new URLSearchParams('tab=best&kind=score&within=soon&paused=perhaps'))).toEqual(plainView);
  });

  it('is narrowed by a filter, not by a tab', () => {
    expect(isNarrowed({ ...plainView, scope: 'late' })).toBe(false);
    expect(isNarrowed({ ...plainView, paused: false })).toBe(true);
  });
});
