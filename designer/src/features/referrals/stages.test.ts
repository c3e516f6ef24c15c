import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import { attemptsOf, mayComeBack, toneOf } from './stages';

type Referral = Schema<'ReferralResponse'>;
const referral = (id: string, stage: string, need = 'n1') =>
  ({ id, stage, need, stageName: '', since: '2026-11-01T00:00:00Z' }) as Referral;
const need = (chains: string[][]) => ({ id: 'n1', what: '', who: '', chains }) as unknown as Schema<'NeedResponse'>;

describe('a referral', () => {
  it('comes back from the proposal on, until it has ended', () => {
    const may = ['preparing', 'consented', 'proposed', 'sent', 'waitlisted', 'arrived', 'settled', 'returned', 'noReply'].filter((stage) =>
      mayComeBack(referral('r', stage)),
    );
    expect(may).toEqual(['proposed', 'sent', 'waitlisted', 'arrived', 'settled']);
  });

  it('has one of four quiet looks', () => {
    expect(['sent', 'settled', 'returned', 'withdrawn'].map((stage) => toneOf(referral('r', stage)))).toEqual([
      'coming',
      'there',
      'back',
      'over',
    ]);
  });
});

describe('the attempts of a need', () => {
  it('stand in chains, and what no chain tells of is not lost', () => {
    const all = [referral('r1', 'returned'), referral('r2', 'arrived'), referral('r3', 'preparing'), referral('other', 'sent', 'n2')];
    const chains = attemptsOf(need([['r1', 'r2']]), all);
    expect(chains.map((chain) => chain.map((one) => one.id))).toEqual([['r1', 'r2'], ['r3']]);
  });
});
