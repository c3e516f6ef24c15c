import { describe, expect, it } from 'vitest';
import { missingIn, type PlainAct } from './plainAct';
import { plainActs } from './plainActs';

const act = (command: string) => plainActs.get(command) as PlainAct;
const about = { id: 'new-1', step: 'next', referral: 'r1', item: 'aid-7' };

describe('acts that take a few words', () => {
  it('leaves out what was left blank', () => {
    expect(act('write-notice').body({ facts: ' 雨戸が閉まったまま ', impression: ' ' }, about)).toEqual({ facts: '雨戸が閉まったまま' });
  });

  it('takes a year without month and day for a birth date', () => {
    expect(act('write-birth-date').body({ day: '1975' }, about)).toEqual({ year: 1975, about: false });
    expect(act('write-birth-date').body({ day: '1975-04-02', about: 'yes' }, about)).toEqual({ year: 1975, month: 4, day: 2, about: true });
  });

  it('says the first thing that is missing, and asks for one of several', () => {
    expect(missingIn(act('give-emergency-aid'), { what: '今夜の宿' })).toBe('aidGround');
    expect(missingIn(act('write-assessment'), { section: 'story' })).toBe('somethingNeeded');
    expect(missingIn(act('write-assessment'), { section: 'story', ownWords: '猫がいる' })).toBeNull();
  });

  it('asks again for a birth date that it cannot read', () => {
    expect(missingIn(act('write-birth-date'), { day: '1975-x' })).toBe('birthDay');
    expect(missingIn(act('write-birth-date'), { day: '1975-04' })).toBeNull();
  });

  it('is about what the address says', () => {
    expect(act('report-emergency-aid').body({ words: 'ふた晩泊まれた' }, about)).toEqual({ aid: 'aid-7', words: 'ふた晩泊まれた' });
    expect(act('claim-step').body({}, about)).toEqual({ step: 'next', referral: 'r1' });
  });

  it('hides from nobody when all are taken away', () => {
    expect(act('hide-from').body({ people: '' }, about)).toEqual({ people: [] });
    expect(act('hide-from').body({ people: 'a\nb' }, about)).toEqual({ people: ['a', 'b'] });
  });
});
