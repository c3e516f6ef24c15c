import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber } from './numbers';

describe('numbers as people write them', () => {
  it.each([
    ['１２，３００円', 12300],
    ['12,300', 12300],
    ['¥0', 0],
    ['−5', -5],
    ['7.5', 7.5],
    ['', null],
    ['三万', '三万'],
    ['12a', '12a'],
  ])('reads %s', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it('are shown in groups of three', () => {
    expect(writeNumber(1234567)).toBe('1,234,567');
    expect(writeNumber('三万')).toBe('三万');
    expect(writeNumber(null)).toBe('');
  });
});
