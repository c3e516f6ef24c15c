import { describe, expect, it } from 'vitest';
import type { Schema } from '@/api/schemas';
import { sideGroups } from './sideGroups';

type Action = Schema<'ActionResponse'>;

const action = (command: string, about: string, some: Partial<Action> = {}): Action =>
  ({
    command,
    label: command,
    allowed: true,
    whyNot: [],
    place: { about, aboutName: about, weight: 'rare', who: [], forms: [] },
    ...some,
  }) as Action;

const known = new Set(['write-notice', 'hand-over', 'report-emergency-aid', 'write-note']);

describe('what stands beside the case', () => {
  it('goes in the order of the work, whatever the order of the answer', () => {
    const found = sideGroups([action('hand-over', 'case'), action('write-notice', 'record')], known, {}, new Set());
    expect(found.map((group) => group.about)).toEqual(['record', 'case']);
  });

  it('shows acts with a panel or a place only, and none that stands above already', () => {
    const found = sideGroups([action('write-note', 'record'), action('put-stone', 'record')], known, {}, new Set(['write-note']));
    expect(found).toEqual([]);
  });

  it('leads to one place once', () => {
    const there = { 'tie-bond': { tab: 'bonds' }, 'ask-key-person': { tab: 'bonds' } };
    const found = sideGroups([action('tie-bond', 'bond'), action('ask-key-person', 'bond')], known, there, new Set());
    expect(found[0]?.acts.map((act) => act.command)).toEqual(['tie-bond']);
  });

  it('knows what an act is about', () => {
    const aid = action('report-emergency-aid', 'plan');
    const found = sideGroups([{ ...aid, place: { ...aid.place, subject: 'aid-1' } as never }], known, {}, new Set());
    expect(found[0]?.acts[0]?.act).toEqual({ act: 'report-emergency-aid', item: 'aid-1' });
  });

  it('leaves out what cannot be done now', () => {
    expect(sideGroups([action('hand-over', 'case', { allowed: false })], known, {}, new Set())).toEqual([]);
  });
});
