import { describe, expect, it } from 'vitest';
import { looksLikeReading, reachHint } from './kindHints';

describe('hints, never refusals', () => {
  it('knows a reading in either kana, and tells of Latin letters and kanji', () => {
    for (const reading of ['', 'たかはし ゔぃくとりあ', 'キタノ・アカネ', 'ｷﾀﾉ ｱｶﾈ']) {
      expect(looksLikeReading(reading), reading).toBe(true);
    }
    expect(looksLikeReading('takahashi')).toBe(false);
    expect(looksLikeReading('高橋')).toBe(false);
  });

  it('knows telephone numbers with and without marks', () => {
    for (const number of ['090-0000-0000', '０３（０００）０００００', '+81 90 0000 0000', '']) {
      expect(reachHint('mobile', number), number).toBeUndefined();
    }
    expect(reachHint('mobile', '090-0000-12345678901234567890abc')).toBe('telephoneHint');
    expect(reachHint('mobile', '090')).toBe('telephoneHint');
  });

  it('knows an address for mail', () => {
    expect(reachHint('email', 'a@example.jp')).toBeUndefined();
    expect(reachHint('email', 'a.example')).toBe('mailHint');
  });
});
