import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import { heldBack, movesOf } from './moveOrder';

const move = (choice: string, allowed = true, message = '') =>
  ({
    command: 'move-referral',
    referral: 'r1',
    choice,
    allowed,
    label: '',
    whyNot: allowed ? [] : [{ code: 'x', message }],
  }) as Schema<'ActionResponse'>;

describe('moves of a referral', () => {
  it('offers first what usually comes next, and keeps the rest within reach', () => {
    const { usual, others } = movesOf('accepted', 'r1', [move('EnteredInError'), move('Withdrawn'), move('Arrived')]);
    expect(usual).toEqual(['arrived']);
    expect(others).toEqual(['enteredInError', 'withdrawn']);
  });

  it('says once what holds the next step back', () => {
    const actions = [
      move('Proposed', false, '同意がまだです。'),
      move('Sent', false, '同意がまだです。'),
      move('Settled', false, 'まだです。'),
    ];
    expect(heldBack('preparing', 'r1', actions)).toEqual(['同意がまだです。']);
  });
});
