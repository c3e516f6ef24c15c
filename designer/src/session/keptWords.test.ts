import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptWords, nameOf } from './keptWords';

const sent: { readonly method: string; readonly path: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  sent.length = 0;
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push({ method: request.method, path: decodeURIComponent(new URL(request.url).pathname) });
    return Promise.resolve(Response.json({ name: 'x', fields: {} }));
  });
});

afterEach(() => {
  keptWords.forget();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('are saved once the hands rest, found again, and gone when they were sent', async () => {
  keptWords.keep('c1 write-note', { facts: '架' });
  keptWords.keep('c1 write-note', { facts: '架空' });
  await vi.runAllTimersAsync();
  expect(sent).toEqual([{ method: 'PUT', path: '/api/me/words/c1-write-note' }]);
  expect(keptWords.find('c1 write-note')).toEqual({ facts: '架空' });
  keptWords.drop('c1 write-note');
  expect(keptWords.find('c1 write-note')).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(sent.at(-1)?.method).toBe('DELETE');
});

it('of another PC are there too, and go when they are sent here', async () => {
  keptWords.load('mizuno', [{ name: 'c1-write-note', fields: { facts: '架空' } }]);
  expect(keptWords.find('c1 write-note')).toEqual({ facts: '架空' });
  keptWords.drop('c1 write-note');
  expect(keptWords.find('c1 write-note')).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(sent).toEqual([{ method: 'DELETE', path: '/api/me/words/c1-write-note' }]);
});

it('that were never saved ask nothing of the server when they are dropped', async () => {
  keptWords.keep('c1 write-note', { facts: '架空' });
  keptWords.drop('c1 write-note');
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
});

it('do not come back when they were on their way as they were removed', async () => {
  const answers: (() => void)[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push({ method: request.method, path: request.url });
    return new Promise((done) => answers.push(() => done(Response.json({ name: 'x', fields: {} }))));
  });
  keptWords.keep('c9 write-note', { facts: '架空' });
  await vi.advanceTimersByTimeAsync(2_000);
  keptWords.drop('c9 write-note');
  await vi.advanceTimersByTimeAsync(10);
  expect(sent.map(({ method }) => method)).toEqual(['PUT']);
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(10);
  expect(sent.map(({ method }) => method)).toEqual(['PUT', 'DELETE']);
  answers[1]?.();
});

it('are not found by the next one at the same PC', () => {
  keptWords.keep('c1 write-note', { facts: '架空' });
  keptWords.forget();
  expect(keptWords.find('c1 write-note')).toBeUndefined();
  expect(JSON.stringify([sessionStorage, localStorage])).not.toContain('架空');
});

it('do not come back once they were sent, and are not given to another', () => {
  const kept = [{ name: 'c1-write-note', fields: { facts: '架空' } }];
  keptWords.load('mizuno', kept);
  keptWords.drop('c1 write-note');
  keptWords.load('mizuno', kept);
  expect(keptWords.find('c1 write-note')).toBeUndefined();
  keptWords.keep('c2 write-note', { facts: '架空' });
  keptWords.load('kudo', []);
  expect(keptWords.find('c2 write-note')).toBeUndefined();
});

it('have a name that an address can carry', () => {
  expect(nameOf('c1 move-referral r1 sent')).toBe('c1-move-referral-r1-sent');
  expect(nameOf(`resource ${'x'.repeat(200)}`)).toBeNull();
});
