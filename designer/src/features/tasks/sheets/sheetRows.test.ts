import { expect, it } from 'vitest';
import type { DraftLine, FormLine, SheetLine } from './sheetLists';
import { sheetRows, writable } from './sheetRows';

const form = (id: string, more: Partial<FormLine> = {}) =>
  ({ id, name: { ja: id }, hasFields: true, isolated: false, ...more }) as FormLine;
const kept = (id: string) => ({ form: id, answers: 2, toMend: 0, by: 'a', byName: 'A', at: '2026-04-06T00:00:00Z' }) as SheetLine;
const draft = (id: string, fields: number, step?: string) =>
  ({ form: id, fields, version: 1, writers: [], ...(step ? { step } : {}) }) as DraftLine;

it('lists what was kept and what is only drafted, in the order of the forms', () => {
  const rows = sheetRows([form('F01'), form('F05'), form('F11')], [kept('F11'), kept('OLD')], [draft('F05', 1, 'next'), draft('F01', 0)]);
  expect(rows.map((row) => [row.form, row.kept?.answers, row.drafts.map(({ step }) => step)])).toEqual([
    ['F05', undefined, ['next']],
    ['F11', 2, []],
    ['OLD', 2, []],
  ]);
});

it('offers no form of a closed meeting and none that is only named', () => {
  expect(writable([form('F01'), form('F19', { isolated: true }), form('F28', { hasFields: false })]).map(({ id }) => id)).toEqual(['F01']);
});
