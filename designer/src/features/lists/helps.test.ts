import { expect, it } from 'vitest';
import { dangers } from './dangers';
import { placeOf } from './helps';

it('opens what can be decided where it is decided; what has to be said to somebody is promised', () => {
  expect(placeOf('withoutSos', 'k 1')).toBe('/desk/cases/k%201?tab=bonds&write=sos');
  expect(dangers.filter((danger) => placeOf(danger, 'k') === null)).toEqual(['leftHanging', 'silent', 'longStay']);
});
