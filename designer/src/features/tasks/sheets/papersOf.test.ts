import { expect, test } from 'vitest';
import { papersOf } from './papersOf';
import type { FormLine } from './sheetLists';

const line = (id: string, hasFields: boolean, isolated = false): FormLine => ({ id, name: { ja: id }, hasFields, isolated }) as FormLine;
const all = [line('F11', true), line('F19', true, true), line('F25', false), line('F24', false), line('F28', false)];
const of = (forms: string[], written: string[] = []) => papersOf(all, forms, written, 'c1').map(({ form, place }) => [form, place]);

test('a form whose act has its own place is offered as a sheet', () => expect(of(['F11'])).toEqual([['F11', undefined]]));

test('a form without fields leads to the place that stands for it', () =>
  expect(of(['F25', 'F24'])).toEqual([
    ['F25', '/desk/cases/c1?tab=life'],
    ['F24', '/desk/resources'],
  ]));

test('what is written in the step, what is closed and what has neither place nor fields is not offered', () =>
  expect(of(['F11', 'F19', 'F28', 'F99'], ['F11'])).toEqual([]));
