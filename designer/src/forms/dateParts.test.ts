import { describe, expect, it } from 'vitest';
import { partsOf, readWhole, storedOf } from './dateParts';

describe('the boxes of a date', () => {
  it.each([
    ['2026-11-21', 'reiwa', '8', '11', '21'],
    ['2019-04-30', 'heisei', '31', '4', '30'],
    ['1975-04', 'showa', '50', '4', ''],
    ['1989', 'heisei', '1', '', ''],
    ['1926', 'showa', '1', '', ''],
  ])('show %s as %s %s %s %s, and give it back', (value, era, year, month, day) => {
    expect(partsOf(value, false)).toEqual({ era, year, month, day });
    expect(storedOf(partsOf(value, false))).toBe(value);
  });

  it('show western years where they are wanted', () => {
    expect(partsOf('1975-04-03', true)).toEqual({ era: 'western', year: '1975', month: '4', day: '3' });
  });

  it('take the first year of an era and full-width digits', () => {
    expect(storedOf({ era: 'reiwa', year: '元', month: '５', day: '１' })).toBe('2019-05-01');
  });

  it('keep what is no date, so that it can be told and is not lost', () => {
    expect(storedOf({ era: 'reiwa', year: '8', month: '13', day: '40' })).toBe('2026-13-40');
    expect(storedOf({ era: 'reiwa', year: '', month: '4', day: '1' })).toBe('-04-01');
    expect(partsOf('-04-01', false)).toEqual({ era: 'western', year: '', month: '04', day: '01' });
    expect(storedOf({ era: 'reiwa', year: 'abc', month: '', day: '' })).toBe('abc');
  });

  it('are no answer when all are blank', () => {
    expect(storedOf(partsOf(null, false))).toBeNull();
    expect(storedOf(partsOf('unknown', false))).toBeNull();
  });

  it('take a whole date in the first box', () => {
    expect(readWhole('R8.11.21', false)).toEqual({ era: 'reiwa', year: '8', month: '11', day: '21' });
    expect(readWhole('8', false)).toBeNull();
  });
});
