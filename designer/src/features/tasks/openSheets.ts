import type { FormStore } from '@/forms/formStore';
import { keptWords } from '@/session/keptWords';
import type { DraftKeeper } from './draftKeeper';

/** What is written in one sheet, and what carries it to the server. */
export interface Written {
  readonly store: FormStore;
  readonly keeper: DraftKeeper;
}

const again = 4_000;
const left = new Map<string, Written>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what lies here; what does not arrive is tried again, until it does. */
async function sendAll(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  for (const [place, written] of [...left]) {
    if (await written.keeper.flush()) {
      left.delete(place);
    }
  }
  if (left.size > 0) {
    timer ??= setTimeout(() => void sendAll(), again);
  }
}

/** Sheets that were closed before everything in them had reached the server. They lie in the memory of this tab, and nowhere on the computer. */
export const openSheets = {
  /** Takes back what lies here, to go on writing in it. */
  take(place: string): Written | undefined {
    const written = left.get(place);
    left.delete(place);
    return written;
  },
  /** Somebody leaves the sheet: it is sent, and kept as long as it is not. */
  async leave(place: string, written: Written): Promise<void> {
    if (await written.keeper.flush()) {
      return;
    }
    left.set(place, written);
    timer ??= setTimeout(() => void sendAll(), again);
  },
  /** How many wait. */
  waiting: (): number => left.size,
  /** Whoever signs out takes theirs along. */
  forget(): void {
    clearTimeout(timer);
    timer = undefined;
    left.clear();
  },
};

globalThis.addEventListener?.('online', () => void sendAll());
keptWords.alsoForget(openSheets.forget);
