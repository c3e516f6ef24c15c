import { describe, expect, it } from 'vitest';
import { emptyAction, isBlank, isHalf } from './draftActions';

describe('what was agreed in a conference', () => {
  it('is left out while nothing is written', () => {
    expect(isBlank(emptyAction())).toBe(true);
    expect(isHalf(emptyAction())).toBe(false);
  });

  it('asks for owner and day once something is written (IN-6)', () => {
    const begun = { ...emptyAction(), what: 'see the room' };
    expect(isHalf(begun)).toBe(true);
    expect(isHalf({ ...begun, owner: 'p1' })).toBe(true);
    expect(isHalf({ ...begun, owner: 'p1', on: '2026-12-04' })).toBe(false);
  });
});
