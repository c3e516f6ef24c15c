import { describe, expect, it } from 'vitest';
import { ageOn, birthBy, readBirth } from './birth';

describe('a birth date', () => {
  it.each([
    ['昭和50年4月3日', { year: 1975, month: 4, day: 3 }],
    ['S50.4.3', { year: 1975, month: 4, day: 3 }],
    ['Ｓ５０．４．３', { year: 1975, month: 4, day: 3 }],
    ['1975/4/3', { year: 1975, month: 4, day: 3 }],
    ['昭和50年4月', { year: 1975, month: 4 }],
    ['昭和50年', { year: 1975 }],
    ['平成元年', { year: 1989 }],
    ['H1', { year: 1989 }],
    ['1975', { year: 1975 }],
  ])('is read from %s', (text, birth) => {
    expect(readBirth(text)).toEqual(birth);
  });

  it.each(['', '不明', '75', '1975/13', '昭和', '1975/2/30x'])('is not read from %s', (text) => {
    expect(readBirth(text)).toBeNull();
  });

  it('tells the age before and after the birthday', () => {
    expect(ageOn({ year: 1975, month: 4, day: 3 }, '2026-04-02')).toBe(50);
    expect(ageOn({ year: 1975, month: 4, day: 3 }, '2026-04-03')).toBe(51);
    expect(ageOn({ year: 1975 }, '2026-01-01')).toBe(51);
  });

  it('has come already', () => {
    expect(birthBy('R8.4.2', '2026-04-02')).toEqual({ year: 2026, month: 4, day: 2 });
    expect(birthBy('2026', '2026-04-02')).toEqual({ year: 2026 });
    expect(birthBy('R8.4.3', '2026-04-02')).toBeNull();
    expect(birthBy('2026/5', '2026-04-02')).toBeNull();
    expect(birthBy('2030', '2026-04-02')).toBeNull();
    expect(birthBy('', '2026-04-02')).toBeNull();
  });
});
