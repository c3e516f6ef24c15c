import { describe, expect, it } from 'vitest';
import { withReadings } from './readings';

describe('readings over free words', () => {
  it.each([
    ['病院へ行きたい', '{病院|びょういん}へ{行|い}きたい'],
    ['相談支援員', '{相談|そうだん}{支援員|しえんいん}'],
    ['主任相談支援員', '{主任|しゅにん}{相談|そうだん}{支援員|しえんいん}'],
    ['話をする。話した', '{話|はなし}をする。{話|はな}した'],
    ['畑と猫', '{畑|はたけ}と{猫|ねこ}'],
  ])('%s', (plain, marked) => expect(withReadings(plain)).toBe(marked));

  it('leaves what it does not know to the end as it is: no reading is better than a wrong one', () => {
    expect(withReadings('髙橋さんの御母堂')).toBe('髙橋さんの御母堂');
    expect(withReadings('前後')).toBe('前後');
    expect(withReadings('3人、2日')).toBe('3人、2日');
  });

  it('touches no reading that stands there', () => {
    expect(withReadings('{今日|こんにち}の約束')).toBe('{今日|こんにち}の{約束|やくそく}');
  });
});
