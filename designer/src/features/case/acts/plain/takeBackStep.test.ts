import { describe, expect, it } from 'vitest';
import { takeBackStep } from './takeBackStep';

const about = { step: 'plan', referral: undefined, item: undefined };
const why = 'undone';

describe('taking back who does a step', () => {
  it('leaves a step to nobody that nobody had, and takes nothing from somebody who came since', () => {
    expect(takeBackStep('claim-step', { about, values: {}, had: undefined, why })).toEqual({
      name: 'give-back-step',
      body: { step: 'plan' },
    });
  });

  it('gives a step back to the one who had it', () => {
    const back = { name: 'hand-on-step', body: { step: 'plan', to: 'mizuno', reason: why } };
    expect(takeBackStep('hand-on-step', { about, values: { to: 'kudo' }, had: 'mizuno', why })).toEqual(back);
    expect(takeBackStep('give-back-step', { about, values: {}, had: 'mizuno', why })).toEqual(back);
  });

  it('offers nothing where nothing changed', () => {
    expect(takeBackStep('hand-on-step', { about, values: { to: 'kudo' }, had: 'kudo', why })).toBeNull();
    expect(takeBackStep('give-back-step', { about, values: {}, had: undefined, why })).toBeNull();
  });
});
