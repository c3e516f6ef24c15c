import { expect, it } from 'vitest';
import { noComing, sheetOf } from './howToComeOf';

it('sends what was written of time and place, and nothing for what stays blank', () => {
  expect(sheetOf(noComing)).toEqual({});
  expect(sheetOf({ ...noComing, time: ' 14:00 ', place: '' })).toEqual({ time: '14:00' });
});
