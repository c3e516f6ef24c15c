import { useSyncExternalStore } from 'react';

/** An act that can be taken back by another act; what was written stays in the record. */
export interface Undoable {
  /** What was done, in one sentence. */
  readonly told: string;
  /** It was written into somebody's record, where both acts stay. */
  readonly inRecord?: boolean;
  /** Does the act that takes it back; brings why not, where a part of it could not be taken back. */
  readonly takeBack: () => Promise<readonly string[]>;
}

export type Offered =
  | { readonly phase: 'offered' | 'going'; readonly of: Undoable }
  | { readonly phase: 'taken'; readonly of: Undoable; readonly left: readonly string[] }
  | { readonly phase: 'refused'; readonly of: Undoable; readonly error: unknown };

let now: Offered | null = null;
const listeners = new Set<() => void>();

function set(next: Offered | null): void {
  now = next;
  for (const listener of listeners) {
    listener();
  }
}

/** The last act that can be taken back. It waits until it is closed or the next act comes: nobody has to hurry. */
export const undoOffer = {
  now: () => now,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  make: (of: Undoable) => set({ phase: 'offered', of }),
  clear: () => set(null),
  async takeBack(): Promise<boolean> {
    if (now?.phase !== 'offered' && now?.phase !== 'refused') {
      return false;
    }
    const { of } = now;
    const going: Offered = { phase: 'going', of };
    set(going);
    let next: Offered;
    try {
      next = { phase: 'taken', of, left: await of.takeBack() };
    } catch (error) {
      next = { phase: 'refused', of, error };
    }
    // What was offered meanwhile is newer than this answer.
    if (now === going) {
      set(next);
    }
    return next.phase === 'taken';
  },
};

export const useUndoOffer = (): Offered | null => useSyncExternalStore(undoOffer.subscribe, undoOffer.now);
