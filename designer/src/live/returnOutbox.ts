import { command } from '@/api/commands';
import { asProblem } from '@/api/problem';

/** もどし that has not reached the server yet. What is kept on the computer has ids only: no name, no word of anybody. */
export interface WaitingReturn {
  readonly number: string;
  /** Who raised it, as the login's digest: only they send it. */
  readonly by: string;
  readonly caseId: string;
  readonly referral: string;
  readonly kind?: string;
  readonly at: string;
}

export interface ReturnWords {
  readonly reason?: string;
  readonly personsWish?: string;
}

const place = 'bansou.returns';
const changed = new EventTarget();
/** Words stay in the memory of this tab; もどし without them is whole, they may follow (HR-4). */
const words = new Map<string, ReturnWords>();
let snapshot: readonly WaitingReturn[] = read();

function read(): readonly WaitingReturn[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as readonly WaitingReturn[];
  } catch {
    return [];
  }
}

function keep(next: readonly WaitingReturn[]): void {
  snapshot = next;
  try {
    localStorage.setItem(place, JSON.stringify(next));
  } catch {
    // A full or forbidden storage: it still waits in this tab.
  }
  changed.dispatchEvent(new Event('change'));
}

export const waitingReturns = {
  all: (): readonly WaitingReturn[] => snapshot,
  onChange(listener: () => void): () => void {
    changed.addEventListener('change', listener);
    return () => changed.removeEventListener('change', listener);
  },
  add(waiting: WaitingReturn, said: ReturnWords): void {
    words.set(waiting.number, said);
    keep([...snapshot, waiting]);
  },
  remove(number: string): void {
    words.delete(number);
    keep(snapshot.filter((waiting) => waiting.number !== number));
  },
};

/** A short digest of a login, so that the computer keeps no name. */
export function digestOf(login: string): string {
  let hash = 0x811c9dc5;
  for (const letter of login) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

export type Sending = 'sent' | 'waits' | 'refused';

/** Sends one with its own number: however often it is tried, it is done once. */
export async function sendReturn(waiting: WaitingReturn): Promise<{ readonly how: Sending; readonly error?: unknown }> {
  const { caseId, referral, kind, number } = waiting;
  try {
    await command(caseId, 'return-referral', { referral, ...(kind ? { kind } : {}), ...words.get(number) }, { number });
  } catch (error) {
    const problem = asProblem(error);
    if (problem.status === 0 || problem.status >= 502 || problem.status === 401) {
      return { how: 'waits', error };
    }
    // The number is known with other words: it arrived before, only the answer was lost.
    if (problem.code !== 'idempotency-key-reused') {
      return { how: 'refused', error };
    }
  }
  waitingReturns.remove(number);
  return { how: 'sent' };
}
