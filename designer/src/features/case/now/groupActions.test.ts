import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import { anytimeActs, freeActs, stepActs, whyNots } from './groupActions';

type Action = Schema<'ActionResponse'>;
type Step = Schema<'StepResponse'>;

const action = (some: Partial<Action>): Action => ({
  command: 'write-note',
  label: '',
  allowed: true,
  whyNot: [],
  ...some,
});
const step = (some: Partial<Step>): Step =>
  ({
    step: 'next',
    label: '',
    status: 'live',
    openedAt: '2026-11-01T00:00:00Z',
    outcomes: [],
    ...some,
  }) as Step;

describe('what can be done now', () => {
  it('gives each open step its own outcomes, the soonest due first', () => {
    const steps = [step({ step: 'later' }), step({ step: 'check', referral: 'r1', dueAt: '2026-11-05T00:00:00Z' })];
    const actions = [
      action({ command: 'complete-step', step: 'later', choice: 'done' }),
      action({ command: 'complete-step', step: 'check', referral: 'r1', choice: 'good' }),
      action({ command: 'complete-step', step: 'check', referral: 'r2', choice: 'good' }),
      action({ command: 'return-referral', step: 'check', referral: 'r1' }),
    ];
    const found = stepActs(steps, actions);
    expect(found.map((one) => one.step.step)).toEqual(['check', 'later']);
    expect(found[0]?.outcomes).toHaveLength(1);
    expect(found[0]?.others).toEqual([]);
  });

  it('says why a step cannot be answered yet, each reason once, and nothing when it can', () => {
    const held = { allowed: false, whyNot: [{ code: 'next-action-missing', message: '次にすることを書いてください。' }] };
    const at = { command: 'complete-step', step: 'next' };
    const [found] = stepActs([step({})], [action({ ...at, ...held, choice: 'a' }), action({ ...at, ...held, choice: 'b' })]);
    expect(found?.heldBack).toEqual(held.whyNot);
    const [open] = stepActs([step({})], [action({ ...at, ...held, choice: 'a' }), action({ ...at, choice: 'b' })]);
    expect(open?.heldBack).toEqual([]);
  });

  it('offers a referral that only waits for its need, because its panel asks for it', () => {
    const held = (code: string) => action({ command: 'open-referral', step: 'hospital', allowed: false, whyNot: [{ code, message: '' }] });
    expect(stepActs([step({ step: 'hospital' })], [held('need-unknown')])[0]?.others).toHaveLength(1);
    expect(stepActs([step({ step: 'hospital' })], [held('not-your-role')])[0]?.others).toEqual([]);
  });

  it('keeps a paused step behind the living ones, whatever its clock says', () => {
    const found = stepActs(
      [step({ step: 'paused', status: 'paused' as Step['status'], dueAt: '2026-11-01T00:00:00Z' }), step({ step: 'live' })],
      [],
    );
    expect(found.map((one) => one.step.step)).toEqual(['live', 'paused']);
  });

  it('says a reason once, with everything that it holds back', () => {
    const whyNot = [{ code: 'not-your-role', message: 'この立場ではできません。' }];
    const found = whyNots([
      action({ label: '引き継ぐ', allowed: false, whyNot }),
      action({ label: '見送る', allowed: false, whyNot }),
      action({ label: '打診', allowed: false, whyNot: [{ code: 'referral-stage-unreachable', message: 'もう過ぎました。' }] }),
    ]);
    expect(found).toEqual([{ reason: 'この立場ではできません。', what: ['引き継ぐ', '見送る'] }]);
  });

  it('tells what may be written at any time from what has a place', () => {
    const actions = [action({ command: 'write-note' }), action({ command: 'raise-anytime', step: 'any-urgent', choice: 'urgent' })];
    expect([...freeActs(actions).keys()]).toEqual(['write-note']);
    expect(anytimeActs(actions)).toHaveLength(1);
  });
});
