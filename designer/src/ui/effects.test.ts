/// <reference types="vite/client" />
import { expect, it } from 'vitest';

const sources = import.meta.glob('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }) as Readonly<Record<string, string>>;

it('no effect hands on what the browser answers to scrolling: newer browsers answer with a promise, and React takes it for a way to clean up', () => {
  const wrong = Object.entries(sources).filter(([, text]) => /useEffect\(\(\) => [^{\n]*\.(scrollIntoView|scrollTo|scrollBy)\(/.test(text));
  expect(wrong.map(([path]) => path)).toEqual([]);
});
