import { describe, expect, it } from 'vitest';
import type { InboxRowData } from './inboxView';
import { takeBackOf } from './takeBack';

const row = (key: string, more: Partial<InboxRowData> = {}) =>
  ({ case: 'c1', key, kind: 'step', assignee: 'lead', ...more }) as InboxRowData;
const why = 'undone';

describe('taking back what was done with rows', () => {
  it('leaves to nobody what nobody had before it was claimed, only while I still have it', () => {
    const rows = [row('step:1')];
    expect(takeBackOf({ act: 'claim', rows, me: 'me', why })).toEqual([{ act: 'giveBack', rows, reason: why, heldBy: 'me' }]);
  });

  it('gives each row that was handed on back to the one who had it', () => {
    const [free, mine, work] = [row('step:1'), row('step:2', { claimedBy: 'me' }), row('work:3', { kind: 'work', assignee: 'kudo' })];
    expect(takeBackOf({ act: 'handOn', rows: [free, mine, work], me: 'me', to: 'ogino', why })).toEqual([
      { act: 'giveBack', rows: [free], reason: why, heldBy: 'ogino' },
      { act: 'handOn', to: 'me', rows: [mine], reason: why, heldBy: 'ogino' },
      { act: 'handOn', to: 'kudo', rows: [work], reason: why, heldBy: 'ogino' },
    ]);
  });

  it('claims again what was given back, and asks for no right over who took it since', () => {
    const rows = [row('step:1', { claimedBy: 'me' })];
    expect(takeBackOf({ act: 'giveBack', rows, me: 'me', why })).toEqual([{ act: 'claim', rows }]);
  });
});
