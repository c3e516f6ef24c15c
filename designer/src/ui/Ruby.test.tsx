import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Ruby } from './Ruby';

it('puts a reading over what is marked, and leaves the rest as it is', () => {
  expect(renderToStaticMarkup(<Ruby text="{a|b}c{d|e}" />)).toBe(
    '<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>c<ruby>d<rp>(</rp><rt>e</rt><rp>)</rp></ruby>',
  );
});

it('says a text without marks as it is', () => {
  expect(renderToStaticMarkup(<Ruby text="plain" />)).toBe('plain');
});
