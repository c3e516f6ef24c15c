import { afterEach, expect, it, vi } from 'vitest';
import { line } from './line';

const ask = (signal?: AbortSignal) => line.ask(new Request('http://desk.test/api/me', signal ? { signal } : {})).catch(() => undefined);
const silent = () => Promise.reject(new TypeError('Failed to fetch'));

afterEach(() => vi.unstubAllGlobals());

it('is away from the first silence to the first answer, whatever that says', async () => {
  vi.stubGlobal('fetch', silent);
  await ask();
  expect(line.isThere()).toBe(false);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
  await ask();
  expect(line.isThere()).toBe(true);
});

it('holds when nobody waited for the answer', async () => {
  vi.stubGlobal('fetch', silent);
  const away = new AbortController();
  away.abort();
  await ask(away.signal);
  expect(line.isThere()).toBe(true);
});
