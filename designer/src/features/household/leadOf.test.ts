import { describe, expect, it } from 'vitest';
import { proposedLead, type Strand } from './leadOf';

const strand = (id: string, openedAt: string, more: Partial<Strand> = {}) =>
  ({ case: id, openedAt, openSteps: [], openReferrals: 0, ...more }) as Strand;

describe('the record that leads after joining', () => {
  it('is the older one, wherever one happens to stand', () => {
    const old = strand('old', '2026-04-01T09:00:00+09:00');
    const empty = strand('new', '2026-11-21T09:00:00+09:00', { openReferrals: 3 });
    expect(proposedLead(empty, old)).toBe('old');
    expect(proposedLead(old, empty)).toBe('old');
  });

  it('is the fuller one of two of the same day', () => {
    const empty = strand('empty', '2026-04-01T09:00:00+09:00');
    const full = strand('full', '2026-04-01T15:00:00+09:00', { openReferrals: 1, openSteps: ['つなぎ'] });
    expect(proposedLead(empty, full)).toBe('full');
  });
});
