import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import type { FormDefinition } from '@/forms/form';
import { consentOf, consentsIn, notRecorded } from './gridConsents';

const form: FormDefinition = {
  id: 'F03',
  name: { ja: '' },
  version: 1,
  sections: [{ id: 'grid', title: { ja: '' }, fields: [{ id: 'grid', type: 'consentGrid', label: { ja: '' } }] }],
};
const answers = {
  form: 'verbal',
  witness: { name: '架空 立会' },
  'grid.b.organisation': { name: 'まちの病院', id: 'hospital' },
  'grid.b.kinds': ['basic', 'health'],
  'grid.b.until': '2026-05-31',
  'grid.a.organisation': { name: '名簿にない会' },
  'grid.a.kinds': ['basic'],
  'grid.c.organisation': { name: 'まだ何も', id: 'peer' },
};
const entry = (some: Partial<Schema<'ConsentResponse'>>) => ({ living: true, organisation: 'hospital', items: [], ...some }) as never;

describe('the consent grid of a sheet', () => {
  it('says to whom what may be told, row by row; a row without kinds says nothing yet', () => {
    expect(consentsIn(form, answers)).toEqual([
      { organisation: null, name: '名簿にない会', items: ['basic'], until: null },
      { organisation: 'hospital', name: 'まちの病院', items: ['basic', 'health'], until: '2026-05-31' },
    ]);
  });

  it('leaves out what a living consent says already, not what ran out or says less', () => {
    const rows = consentsIn(form, answers).slice(1);
    expect(notRecorded(rows, [entry({ items: ['basic', 'health', 'work'] })])).toEqual([]);
    expect(notRecorded(rows, [entry({ items: ['basic', 'health'], living: false })])).toEqual(rows);
    expect(notRecorded(rows, [entry({ items: ['basic'] })])).toEqual(rows);
  });

  it('becomes a consent that names the witness when it was said aloud', () => {
    const row = consentsIn(form, answers)[1];
    expect(row && consentOf(row, answers)).toEqual({
      organisation: 'hospital',
      items: ['basic', 'health'],
      way: 'spoken',
      witness: '架空 立会',
      until: '2026-05-31T23:59:59+09:00',
    });
  });
});
