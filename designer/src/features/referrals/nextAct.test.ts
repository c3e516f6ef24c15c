import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import { nextAct } from './nextAct';
import type { Referral } from './referralQueries';

const referral = (stage: Referral['stage'], some: Partial<Referral> = {}) =>
  ({ id: 'r1', stage, receiver: 'hospital', ...some }) as Referral;
const action = (command: string, some: Partial<Schema<'ActionResponse'>> = {}): Schema<'ActionResponse'> => ({
  command,
  label: '',
  referral: 'r1',
  allowed: true,
  whyNot: [],
  ...some,
});
const send = (...codes: string[]) =>
  action('move-referral', { choice: 'Sent', allowed: codes.length === 0, whyNot: codes.map((code) => ({ code, message: '' })) });
const consent = { ...action('record-consent'), referral: undefined } as unknown as Schema<'ActionResponse'>;

describe('what comes next with an attempt', () => {
  it('asks for what is missing before it sends', () => {
    const lacking = [send('summary-missing', 'consent-missing'), action('write-referral'), consent];
    expect(nextAct(referral('preparing'), lacking)?.word).toBe('nextWrite');
    expect(nextAct(referral('preparing'), [send('consent-missing'), action('write-referral'), consent])).toEqual({
      act: { act: 'record-consent', item: 'hospital', referral: 'r1' },
      word: 'askConsent',
    });
    expect(nextAct(referral('preparing'), [send()])?.act).toEqual({ act: 'move-referral', referral: 'r1', choice: 'sent' });
  });

  it('waits for the answer once it is sent, and for the meeting once it is accepted', () => {
    const moves = [action('move-referral', { choice: 'Received' })];
    expect(nextAct(referral('sent'), moves)?.word).toBe('nextAnswer');
    expect(nextAct(referral('accepted'), moves)?.act.choice).toBe('arrived');
  });

  it('has nothing to offer where only the check is waited for, or nothing may be written', () => {
    expect(nextAct(referral('arrived'), [action('move-referral')])).toBeUndefined();
    expect(nextAct(referral('sent'), [])).toBeUndefined();
  });
});
