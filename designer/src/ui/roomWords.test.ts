import { describe, expect, it } from 'vitest';
import { heardBefore, lastAnswered, roomDated, roomInWords } from './roomWords';

const day = (on: string) => on;
const known = (room: object, capacity = '', waiting = '') => ({ room: { words: '', sourceName: '', ...room }, capacity, waiting });

describe('the room of a resource', () => {
  it('says what was heard with the words as they were written', () => {
    const heard = known({ state: 'waiting', source: 'written', on: '2026-04-06' }, '個室', '六月ごろ');

    expect(roomInWords(heard)).toBe('待ちがあります（六月ごろ）　個室');
    expect(roomDated(heard, day)).toBe('2026-04-06に確かめました');
    expect(lastAnswered(heard, day)).toBeNull();
  });

  it('says an answer before old words, with its day', () => {
    const answered = known(
      { answer: 'full', state: 'full', source: 'referral', on: '2026-07-03', lastAnswer: { answer: 'full', on: '2026-07-03', words: '' } },
      '空きあり',
    );

    expect(roomInWords(answered)).toBe('いまは空きがありません');
    expect(lastAnswered(answered, day)).toBe('2026-07-03に、「満員」と返事がありました');
  });

  it('keeps what was heard before the answer', () => {
    const answered = {
      ...known({ answer: 'accepted', source: 'referral', on: '2026-07-03' }, '個室'),
      roomState: 'open',
      checkedOn: '2026-03-25',
    };

    expect(heardBefore(answered, day)).toBe('2026-03-25に聞いたこと: 空きがあります　個室');
    expect(heardBefore(known({ state: 'open', source: 'written', on: '2026-07-05' }), day)).toBeNull();
  });

  it('keeps telling of the last answer after somebody has asked', () => {
    const both = known({ state: 'open', source: 'written', on: '2026-07-05', lastAnswer: { answer: 'full', on: '2026-07-03', words: '' } });

    expect(roomInWords(both)).toBe('空きがあります');
    expect(lastAnswered(both, day)).toContain('2026-07-03');
  });

  it('says that nobody asked', () => {
    expect(roomInWords(known({}))).toBe('空きは分かりません');
    expect(roomDated(known({}), day)).toBe('まだ、だれもたずねていません');
  });
});
