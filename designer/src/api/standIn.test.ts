import { describe, expect, it } from 'vitest';
import { caseOf, standIn } from './standIn';

describe('standing in', () => {
  it('holds for one case, until it is given back', () => {
    let told = 0;
    const stop = standIn.onChange(() => {
      told += 1;
    });
    standIn.set('k1', 'absent');
    standIn.set('k1', 'absent');
    expect([standIn.inCase('k1'), standIn.inCase('k2')]).toEqual(['absent', null]);
    standIn.set('k1', null);
    expect(standIn.inCase('k1')).toBeNull();
    expect(told).toBe(2);
    stop();
  });

  it.each([
    ['http://host/api/cases/k1/commands/write-note', 'k1'],
    ['http://host/api/cases/k%201?x=1', 'k 1'],
    ['http://host/api/cases', null],
    ['http://host/api/worklist', null],
  ])('reads of %s the case %s', (url, found) => {
    expect(caseOf(url)).toBe(found);
  });
});
