import { afterEach, expect, test, vi } from 'vitest';
import { keptWords } from '@/session/keptWords';
import { openSheets, type Written } from './openSheets';

const sheet = (arrives: () => boolean): Written => ({ store: {}, keeper: { flush: async () => arrives() } }) as unknown as Written;

afterEach(() => {
  openSheets.forget();
  vi.useRealTimers();
});

test('what has arrived is not kept', async () => {
  await openSheets.leave(
    'a',
    sheet(() => true),
  );
  expect(openSheets.take('a')).toBeUndefined();
});

test('what was written without a line is there when the sheet is opened again', async () => {
  const written = sheet(() => false);
  await openSheets.leave('a', written);
  expect(openSheets.take('a')).toBe(written);
  expect(openSheets.waiting()).toBe(0);
});

test('it is sent by itself as soon as there is a line', async () => {
  vi.useFakeTimers();
  let line = false;
  await openSheets.leave(
    'a',
    sheet(() => line),
  );
  await vi.advanceTimersByTimeAsync(4_000);
  expect(openSheets.waiting()).toBe(1);
  line = true;
  await vi.advanceTimersByTimeAsync(4_000);
  expect(openSheets.waiting()).toBe(0);
});

test('whoever signs out leaves nothing', async () => {
  await openSheets.leave(
    'a',
    sheet(() => false),
  );
  keptWords.forget();
  expect(openSheets.waiting()).toBe(0);
});
