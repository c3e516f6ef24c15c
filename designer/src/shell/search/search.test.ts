import { describe, expect, it } from 'vitest';
import { placesFor } from '@/rooms/desk/deskPlaces';
import { allCommands, fittingCommands, isEnough } from './commands';
import { byKind, type Found, whereTo } from './whereTo';

const ofCounselor = allCommands(placesFor('counselor'));
const paths = (words: string, of = ofCounselor) => fittingCommands(of, words).map(({ path }) => path);

const found = (kind: Found['kind'], id: string): Found => ({ kind, id, name: id });

describe('the search box', () => {
  it.each(['受信箱', 'じゅしん', 'ジュシン', 'jushin', 'inbox', 'ＩＮＢＯＸ'])('finds the inbox by %s', (words) => {
    expect(paths(words)).toContain('/desk/inbox');
  });

  it.each(['かいぎ', 'kaigi', '会議', 'meeting'])('finds the meetings by %s', (words) => {
    expect(paths(words)).toContain('/desk/meetings');
  });

  it('finds the decisions by their sound and their kanji, for those who decide', () => {
    const ofBoard = allCommands(placesFor('approver'));
    for (const words of ['けってい', 'kettei', '決定', '決める', 'きめる']) {
      expect(paths(words, ofBoard)).toContain('/desk/decisions');
      expect(paths(words)).not.toContain('/desk/decisions');
    }
  });

  it('knows everything by more than the one name', () => {
    expect(ofCounselor.filter(({ also }) => also.trim() === '')).toEqual([]);
  });

  it('looks for people from two letters or one kanji on', () => {
    expect(['森', 'もり', '三田', 'mo', '𠮷'].map(isEnough)).toEqual([true, true, true, true, true]);
    expect(['', 'も', 'm'].map(isEnough)).toEqual([false, false, false]);
  });

  it('finds acts, too', () => {
    expect(paths('kizuki')).toEqual(['/desk/receive?way=notice']);
  });

  it('shows people before all else, in the order in which they came', () => {
    const items = [found('flow', 'main'), found('case', 'b'), found('case', 'a')];
    expect(byKind(items).map(([kind, of]) => [kind, of.map(({ id }) => id)])).toEqual([
      ['case', ['b', 'a']],
      ['flow', ['main']],
    ]);
  });

  it('leads only to pages that are there', () => {
    expect(whereTo(found('resource', 'r1'), [])).toBeNull();
    expect(whereTo(found('resource', 'r1'), ['/desk/resources'])).toBe('/desk/resources?resource=r1');
    expect(whereTo(found('flow', 'main'), [])).toBe('/desk/flows/main');
    expect(whereTo(found('case', 'S 8'), [])).toBe('/desk/cases/S%208');
  });
});
