import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import { attemptsOf, cameBack, mayComeBack, returnsFrom, toneOf } from './stages';

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

  it('connects anew the newest attempt that came back and that nothing replaced', () => {
    const at = (id: string, since: string, replaces?: string) => ({
      ...referral(id, 'returned'),
      since,
      ...(replaces ? { replaces } : {}),
    });
    const all = [
      at('r1', '2026-11-01'),
      at('r3', '2026-11-03'),
      at('r2', '2026-11-02', 'r1'),
      { ...referral('r4', 'sent'), replaces: 'r3' },
    ];
    expect(cameBack(all, 'n1')).toBe('r2');
    expect(cameBack(all, 'n2')).toBeUndefined();
  });
});

it('says from where somebody came back, the last time', () => {
  const at = (id: string, stage: string, receiver: string, since: string) => ({ ...referral(id, stage), receiver, since }) as Referral;
  const all = [
    at('r2', 'returned', 'hospital', '2026-11-09'),
    at('r1', 'returned', 'hospital', '2026-11-02'),
    at('r3', 'sent', 'club', '2026-11-10'),
  ];
  expect([...returnsFrom(all)]).toEqual([['hospital', '2026-11-09']]);
});
