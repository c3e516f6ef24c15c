import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { words } from '@/words/language';
import { ApiProblem } from './problem';
import { refusalsEn } from './refusals.en';
import { sayRefusal } from './refusalWords';

const codesOf = (page: string) =>
  [...readFileSync(`../docs/${page}`, 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code ?? '');

afterEach(() => words.changeLanguage('ja'));

describe('refusals in the language of the screen', () => {
  it.each(['refusals.md', 'api/problems.md'])('has English for every code of docs/%s', (page) => {
    const codes = codesOf(page);
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !refusalsEn[code])).toEqual([]);
  });

  it('knows no code that the server has not', () => {
    const known = new Set([...codesOf('refusals.md'), ...codesOf('api/problems.md'), 'not-standing-in']);
    expect(Object.keys(refusalsEn).filter((code) => !known.has(code))).toEqual([]);
  });

  it('says the words of the server in Japanese, and of a code that is new', async () => {
    const refusal = { code: 'step-paused', message: '（架空）止めてあります。' };
    expect(sayRefusal(refusal)).toBe(refusal.message);
    await words.changeLanguage('en');
    expect(sayRefusal(refusal)).toBe(refusalsEn['step-paused']);
    expect(sayRefusal({ code: 'brand-new', message: 'as it is' })).toBe('as it is');
  });

  it('tells all reasons of a problem, or the problem itself', async () => {
    await words.changeLanguage('en');
    const problems = [{ code: 'step-paused', message: '（架空）' }];
    expect(new ApiProblem(409, { code: 'command-refused', detail: '（架空）', problems } as never).reasons).toEqual([
      refusalsEn['step-paused'],
    ]);
    expect(new ApiProblem(404, { code: 'not-found', detail: '（架空）' }).reasons).toEqual([refusalsEn['not-found']]);
  });
});
