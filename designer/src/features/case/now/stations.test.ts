import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import type { StepActs } from './groupActions';
import { cardsOf, type StationAttempt } from './stations';

const acts = (some: Partial<Schema<'StepResponse'>>): StepActs => ({
  step: { step: 'hospital', label: '病院', kind: 'referral', status: 'live', late: false, outcomes: [], ...some } as Schema<'StepResponse'>,
  outcomes: [],
  heldBack: [],
  others: [],
});
const sent: StationAttempt = { id: 'r1', name: '架空病院', stageName: '送付', going: true, late: true, dueAt: '2026-04-08T00:00:00Z' };

describe('the cards of what can be done now', () => {
  it('makes one card of a station and its attempts, due when the first answer is', () => {
    const later = { ...sent, id: 'r2', late: false, dueAt: '2026-04-10T00:00:00Z' };
    const steps = [acts({ dueAt: '2026-04-02T00:00:00Z' }), acts({ referral: 'r1' }), acts({ referral: 'r2' })];
    const cards = cardsOf(steps, () => [later, sent]);
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject({ attempts: [later, sent], dueAt: '2026-04-08T00:00:00Z', late: true });
    expect(cards[0]?.acts.step.referral).toBeUndefined();
  });

  it('keeps the card of an attempt once nothing more is chosen at its station', () => {
    const [card] = cardsOf([acts({ referral: 'r1' })], () => [sent]);
    expect(card?.acts.step.referral).toBe('r1');
    expect(card?.attempts).toEqual([sent]);
  });

  it('leaves a card to each check, and asks for no attempts of other steps', () => {
    const check = { step: 'check', kind: 'receiverCheck' as const };
    const cards = cardsOf([acts({ ...check, referral: 'r1' }), acts({ ...check, referral: 'r2' })], () => [sent]);
    expect(cards.map((card) => card.attempts)).toEqual([[], []]);
  });
});
