import { describe, expect, it } from 'vitest';
import { kanaRowOf, plainKana } from './kana';

describe('kana', () => {
  it('is compared whatever it is written in', () => {
    expect(plainKana('キタノ　アカネ')).toBe(plainKana('きたのあかね'));
    expect(plainKana('ｷﾀﾉ')).toBe('きたの');
    expect(plainKana('ヴィクトリア')).toBe(plainKana('ゔぃくとりあ'));
  });

  it.each([
    ['きたの', 'か'],
    ['ガク', 'か'],
    ['ぱく', 'は'],
    ['ョウ', 'や'],
    ['わたなべ', 'わ'],
    ['をかだ', 'わ'],
    ['あおき', 'あ'],
    ['ヴィクトリア', 'あ'],
  ])('%s stands under %s', (reading, row) => {
    expect(kanaRowOf(reading)).toBe(row);
  });

  it.each(['', 'Smith', '髙橋'])('%s stands under no row', (reading) => {
    expect(kanaRowOf(reading)).toBeNull();
  });
});
