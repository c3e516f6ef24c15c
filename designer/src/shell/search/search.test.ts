import { describe, expect, it } from 'vitest';
import { allCommands, fittingCommands } from './commands';
import { byKind, type Found, whereTo } from './whereTo';

const found = (kind: Found['kind'], id: string): Found => ({ kind, id, name: id });

describe('the search box', () => {
  it.each(['受信箱', 'じゅしん', 'ジュシン', 'jushin', 'inbox', 'ＩＮＢＯＸ'])('finds the inbox by %s', (words) => {
    expect(fittingCommands(allCommands(), words).map(({ path }) => path)).toContain('/desk/inbox');
  });

  it('finds acts, too', () => {
    expect(fittingCommands(allCommands(), 'kizuki').map(({ path }) => path)).toEqual(['/desk/receive?way=notice']);
  });

  it('shows people before all else, in the order in which they came', () => {
    const items = [found('flow', 'main'), found('case', 'b'), found('case', 'a')];
    expect(byKind(items).map(([kind, of]) => [kind, of.map(({ id }) => id)])).toEqual([
      ['case', ['b', 'a']],
      ['flow', ['main']],
    ]);
  });

  it('leads only to pages that are there', () => {
    expect(whereTo(found('resource', 'r1'), [])).toBeNull();
    expect(whereTo(found('resource', 'r1'), ['/desk/resources'])).toBe('/desk/resources?resource=r1');
    expect(whereTo(found('case', 'S 8'), [])).toBe('/desk/cases/S%208');
  });
});
