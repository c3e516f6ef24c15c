import type { Answer } from '@/forms/form';
import type { Change, FormStore } from '@/forms/formStore';
import type { Conflict, Draft } from './sheetTypes';

/** What came of sending: all was taken, or some places differ. */
export type Sent =
  | { readonly kind: 'taken'; readonly draft: Draft }
  | { readonly kind: 'differs'; readonly written: readonly string[]; readonly conflicts: readonly Conflict[] };

export interface Keeping {
  readonly state: 'idle' | 'waiting' | 'sending' | 'failed';
  readonly savedAt: string | null;
  readonly conflicts: ReadonlyMap<string, Conflict>;
}

/** Keeps what is written as a draft on the server. One sending at a time; nothing of anybody is written over unasked. */
export class DraftKeeper {
  readonly #store: FormStore;
  readonly #send: (changes: readonly Change[]) => Promise<Sent>;
  readonly #listeners = new Set<() => void>();
  #keeping: Keeping;
  #running: Promise<void> | null = null;

  constructor(store: FormStore, savedAt: string | null, send: (changes: readonly Change[]) => Promise<Sent>) {
    this.#store = store;
    this.#send = send;
    this.#keeping = { state: 'idle', savedAt, conflicts: new Map() };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly keeping = (): Keeping => this.#keeping;

  /** What is to be sent: not the places where a choice between two values is open. */
  waiting(): readonly Change[] {
    return this.#store.changes().filter(({ path }) => !this.#keeping.conflicts.has(path));
  }

  /** Something was written. */
  written(): void {
    if (this.#keeping.state === 'idle' && this.waiting().length > 0) {
      this.#say({ state: 'waiting' });
    }
  }

  /** Sends what waits, and what is written while it is sent. */
  async flush(): Promise<boolean> {
    while (this.#running) {
      await this.#running;
    }
    const changes = this.waiting();
    if (changes.length === 0) {
      this.#say({ state: 'idle' });
      return true;
    }
    this.#say({ state: 'sending' });
    let done = false;
    this.#running = this.#send(changes).then(
      (sent) => {
        done = true;
        this.#answered(changes, sent);
      },
      () => this.#say({ state: 'failed' }),
    );
    await this.#running;
    this.#running = null;
    return done && (this.waiting().length === 0 || this.flush());
  }

  /** The draft as it stands on the server, after somebody wrote in it. */
  stands(draft: Draft, saved: readonly { readonly path: string; readonly value: Answer }[]): void {
    this.#store.stands(standing(draft, saved));
  }

  /** The worker chose between the two. */
  settle(path: string, mine: boolean): void {
    const conflict = this.#keeping.conflicts.get(path);
    if (!conflict) {
      return;
    }
    const conflicts = new Map(this.#keeping.conflicts);
    conflicts.delete(path);
    // The choice is known before the store tells of it: whoever listens there sends what waits now.
    this.#say({ conflicts });
    this.#store.settle(path, conflict.theirs, mine ? this.#store.at(path) : conflict.theirs);
    if (this.#keeping.state !== 'failed') {
      this.#say({ state: this.waiting().length > 0 ? 'waiting' : 'idle' });
    }
  }

  #answered(changes: readonly Change[], sent: Sent): void {
    if (sent.kind === 'taken') {
      this.#store.taken(changes);
      this.#say({ state: 'idle', savedAt: sent.draft.savedAt ?? this.#keeping.savedAt });
      return;
    }
    const differing = new Set(sent.conflicts.map(({ path }) => path));
    this.#store.taken(changes.filter(({ path }) => !differing.has(path)));
    this.#say({
      state: 'idle',
      conflicts: new Map([...this.#keeping.conflicts, ...sent.conflicts.map((each) => [each.path, each] as const)]),
    });
  }

  #say(change: Partial<Keeping>): void {
    this.#keeping = { ...this.#keeping, ...change };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

/** The draft over what is saved in the case: what a reader of both sees. */
export function standing(draft: Draft, saved: readonly { readonly path: string; readonly value: Answer }[]) {
  const beneath = new Map(saved.map(({ path, value }) => [path, value]));
  for (const field of draft.fields) {
    beneath.set(field.path, field.value ?? null);
  }
  return [...beneath].map(([path, value]) => ({ path, value }));
}
