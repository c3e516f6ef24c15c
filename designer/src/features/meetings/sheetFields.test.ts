import { describe, expect, it } from 'vitest';
import { fieldsOf, isCrossed } from './sheetFields';

const field = (name: string, words = '') => ({ name, label: name, words });
const all = [field('planFit'), field('facts'), field('keepUntil', 'five years')];

describe('the sheet of a conference', () => {
  it('asks a closed item for what was shared there, another for the plan', () => {
    expect(fieldsOf(all, { isolated: true }).map(({ name }) => name)).toEqual(['facts', 'keepUntil']);
    expect(fieldsOf(all, { isolated: false }).map(({ name }) => name)).toEqual(['planFit', 'keepUntil']);
    expect(fieldsOf(all, undefined)).toHaveLength(3);
  });

  it('sees when somebody else wrote in the same place', () => {
    expect(isCrossed('', 'mine', '')).toBe(false);
    expect(isCrossed('', 'mine', 'theirs')).toBe(true);
    expect(isCrossed('', 'same', 'same')).toBe(false);
  });
});
