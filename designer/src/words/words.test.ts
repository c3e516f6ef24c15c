import { describe, expect, it } from 'vitest';

const sources = import.meta.glob('../**/*.tsx', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const tables = import.meta.glob('../**/*.{ja,en}.ts', { eager: true }) as Record<string, Record<string, Record<string, string>>>;
const japanese = /[\u3040-\u30ff\u3400-\u9fff]/;

/** The sources without comments and without regular expressions: what the user could read. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

const textsOf = (path: string): Record<string, string> => Object.values(tables[path] ?? {})[0] ?? {};
const stem = (key: string) => key.replace(/_(one|other)$/, '');

describe('texts', () => {
  it('stand in tables, never in a component', () => {
    const found = Object.entries(sources).filter(([path, source]) => !path.endsWith('.test.tsx') && japanese.test(withoutComments(source)));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('are there', () => {
    expect(Object.keys(tables).length).toBeGreaterThan(4);
  });

  const japaneseTables = Object.keys(tables).filter((path) => path.endsWith('.ja.ts'));

  it.each(japaneseTables)('of %s are complete in English', (path) => {
    const ja = Object.keys(textsOf(path)).map(stem);
    const en = Object.keys(textsOf(path.replace('.ja.ts', '.en.ts'))).map(stem);
    expect([...new Set(en)].sort()).toEqual([...new Set(ja)].sort());
  });

  it.each(japaneseTables)('of %s fill in the same values in English', (path) => {
    const en = textsOf(path.replace('.ja.ts', '.en.ts'));
    const holes = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();
    const different = Object.entries(textsOf(path)).filter(
      ([key, text]) => key in en && holes(text).join() !== holes(en[key] ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.keys(tables).filter((path) => path.endsWith('.en.ts')))('of %s have no Japanese in the English', (path) => {
    const left = Object.entries(textsOf(path)).filter(([, text]) => japanese.test(text.replace('日本語', '')));
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it.each(japaneseTables)('of %s avoid the words that hurt', (path) => {
    const hurts = /対象者|指導|終結|困難事例|却下|点数|ランク|社会復帰/;
    expect(
      Object.entries(textsOf(path))
        .filter(([, text]) => hurts.test(text))
        .map(([key]) => key),
    ).toEqual([]);
  });
});
