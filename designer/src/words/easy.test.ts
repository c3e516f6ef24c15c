import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineWords } from './defineWords';
import { easyJapanese, isEasy, words } from './language';

const easyTables = import.meta.glob('../**/*.easy.ts', { eager: true }) as Record<string, Record<string, Record<string, string>>>;
const japaneseTables = import.meta.glob('../**/*.ja.ts', { eager: true }) as Record<string, Record<string, Record<string, string>>>;
const kanji = /[\u3400-\u9fff]/;
const textsOf = (tables: typeof easyTables, path: string) => Object.values(tables[path] ?? {})[0] ?? {};

describe('やさしい日本語', () => {
  beforeEach(() => void words.changeLanguage(easyJapanese));
  afterEach(() => void words.changeLanguage('ja'));

  const table = defineWords(
    'easy-test',
    { lead: '計画です', other: '会議です' },
    { lead: 'A plan', other: 'A meeting' },
    { lead: 'けいかくです' },
  );

  it('says the easy sentence, and Japanese where there is none', () => {
    expect(isEasy()).toBe(true);
    expect(table.say('lead')).toBe('けいかくです');
    expect(table.say('other')).toBe('会議です');
  });

  it('is gone when it is turned off', () => {
    void words.changeLanguage('ja');
    expect(isEasy()).toBe(false);
    expect(table.say('lead')).toBe('計画です');
  });
});

describe('the easy texts', () => {
  it('are there', () => expect(Object.keys(easyTables).length).toBeGreaterThan(4));

  it.each(Object.keys(easyTables))('of %s have a reading over every kanji, and short sentences', (path) => {
    const wrong = Object.entries(textsOf(easyTables, path)).filter(([, text]) => {
      const bare = text.replace(/\{\{\w+\}\}/g, '').replace(/\{[^|{}]+\|[^|{}]+\}/g, '');
      const read = text.replace(/\{[^|{}]+\|([^|{}]+)\}/g, '$1');
      return kanji.test(bare) || read.split(/[。？]/).some((sentence) => sentence.length > 50);
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.keys(easyTables))('of %s replace texts that are there, with the same values', (path) => {
    const ja = textsOf(japaneseTables, path.replace('.easy.ts', '.ja.ts'));
    const holes = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();
    const wrong = Object.entries(textsOf(easyTables, path)).filter(
      ([key, text]) => !(key in ja) || holes(ja[key] ?? '').join() !== holes(text).join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
