// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestOf, sendReturn, type WaitingReturn, waitingReturns } from './returnOutbox';

const waiting: WaitingReturn = {
  number: 'a-1',
  by: digestOf('mizuno'),
  caseId: 'c1',
  referral: 'r1',
  kind: 'danger',
  at: '2026-11-21T05:00:00Z',
};
const said = { reason: '夜に外へ出られない', personsWish: '家に帰りたい' };

function serverThat(answers: (request: Request) => Response | Promise<Response>): Request[] {
  const seen: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    seen.push(request.clone());
    return answers(request);
  });
  return seen;
}

afterEach(() => {
  for (const left of waitingReturns.all()) {
    waitingReturns.remove(left.number);
  }
  vi.unstubAllGlobals();
});

describe('a return on a slow line', () => {
  it('waits on the computer without any words, and stays when the line is dead', async () => {
    serverThat(() => Promise.reject(new TypeError('no line')));
    waitingReturns.add(waiting, said);
    expect((await sendReturn(waiting)).how).toBe('waits');
    expect(localStorage.getItem('bansou.returns')).toContain('r1');
    expect(localStorage.getItem('bansou.returns')).not.toContain('夜');
    expect(waitingReturns.all()).toHaveLength(1);
  });

  it('is sent again with the same number and its words, and then is gone', async () => {
    const seen = serverThat(() => Response.json({ case: 'c1', version: 2, happened: [] }));
    waitingReturns.add(waiting, said);
    expect((await sendReturn(waiting)).how).toBe('sent');
    expect(seen[0]?.headers.get('Idempotency-Key')).toBe('a-1');
    expect(await seen[0]?.json()).toMatchObject({ referral: 'r1', kind: 'danger', personsWish: '家に帰りたい' });
    expect(waitingReturns.all()).toEqual([]);
  });

  it('counts as sent when the number had arrived with other words', async () => {
    serverThat(() => Response.json({ code: 'idempotency-key-reused' }, { status: 422 }));
    waitingReturns.add(waiting, said);
    expect((await sendReturn(waiting)).how).toBe('sent');
  });

  it('says when the server refuses, and keeps it until somebody has seen that', async () => {
    serverThat(() => Response.json({ code: 'command-refused' }, { status: 409 }));
    waitingReturns.add(waiting, said);
    expect((await sendReturn(waiting)).how).toBe('refused');
    expect(waitingReturns.all()).toHaveLength(1);
  });
});
