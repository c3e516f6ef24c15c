import { describe, expect, it } from 'vitest';
import { sameAct, searchWith } from './useAct';

describe('the act in the address bar', () => {
  it('keeps what else stands there', () => {
    expect(searchWith(new URLSearchParams('tab=timeline&q=1'), { act: 'write-note' })).toBe('tab=timeline&q=1&act=write-note');
  });

  it('leaves nothing of the act before', () => {
    const before = new URLSearchParams('tab=now&act=complete-step&step=next&choice=stay');
    expect(searchWith(before, { act: 'return-referral', referral: 'r1' })).toBe('tab=now&act=return-referral&referral=r1');
  });

  it('goes away when it is closed', () => {
    expect(searchWith(new URLSearchParams('tab=now&act=write-note'), null)).toBe('tab=now');
  });

  it('tells one act from the next, whatever else the address says', () => {
    const at = (search: string) => new URLSearchParams(search);
    expect(sameAct(at('act=write-note&tab=now'), at('tab=timeline&act=write-note'))).toBe(true);
    expect(sameAct(at('act=referral&referral=r1'), at('act=referral&referral=r2'))).toBe(false);
    expect(sameAct(at('act=write-note'), at(''))).toBe(false);
  });
});
