import { describe, expect, it } from 'vitest';
import { readDate, warekiDate } from './wareki';

describe('wareki', () => {
  it.each([
    ['2026-11-21', '令和8年11月21日(土)'],
    ['2019-05-01', '令和元年5月1日(水)'],
    ['2019-04-30', '平成31年4月30日(火)'],
    ['1989-01-07', '昭和64年1月7日(土)'],
    ['1926-12-25', '昭和元年12月25日(土)'],
    ['1912-07-29', '明治45年7月29日(月)'],
  ])('writes %s as %s', (iso, words) => {
    expect(warekiDate(iso)).toBe(words);
  });

  it.each([
    ['令和8年11月21日', '2026-11-21'],
    ['R8.11.21', '2026-11-21'],
    ['Ｓ５０．４．３', '1975-04-03'],
    ['平成元年1月8日', '1989-01-08'],
    ['2026/1/5', '2026-01-05'],
  ])('reads %s as %s', (words, iso) => {
    expect(readDate(words)).toBe(iso);
  });

  it.each(['昭和65年1月1日', '令和8年2月30日', 'きのう', '平成31年5月1日', '2026-13-01'])('does not take %s for a day', (words) => {
    expect(readDate(words)).toBeNull();
  });
});
