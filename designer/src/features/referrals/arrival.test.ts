import { describe, expect, it } from 'vitest';
import { type Arrival, arrivalLack, isHearsay, waysOf } from './arrival';

const arrival = (some: Partial<Arrival>): Arrival => ({ on: '2026-04-06', way: 'wayTogether', state: '', ...some });

describe('到達確認', () => {
  it('asks for a day that has come, and for how', () => {
    expect(arrivalLack(arrival({ on: '' }), '2026-04-06')).toBe('arrivedOnNeeded');
    expect(arrivalLack(arrival({ on: '2026-04-07' }), '2026-04-06')).toBe('arrivedFuture');
    expect(arrivalLack(arrival({ way: '' }), '2026-04-06')).toBe('arrivedHowNeeded');
    expect(arrivalLack(arrival({ on: '2026-04-01' }), '2026-04-06')).toBeNull();
  });

  it('is hearsay only where somebody else told it', () => {
    expect(waysOf(false).filter(isHearsay)).toEqual(['wayPerson', 'wayReceiver']);
    expect(waysOf(true).filter(isHearsay)).toEqual([]);
  });
});
