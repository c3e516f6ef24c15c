import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';

export interface KeptWords {
  /** Where they were written: ids only, never words. */
  readonly name: string;
  readonly savedAt?: string | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

const pause = 1_500;
const longestName = 120;
const header = { 'X-Bansou-Client': 'desk' } as const;

const going = new Map<string, Promise<unknown>>();

/** One after the other for each place: words that were on their way do not come back after they were removed. */
function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
  const next = (going.get(name) ?? Promise.resolve()).then(act, act);
  going.set(name, next);
  return next;
}

/** What somebody was writing and did not send: it lies with the server for its writer alone, and nothing of it on the computer. */
export async function putWords(name: string, fields: Readonly<Record<string, unknown>>): Promise<string | null> {
  const at = { params: { path: { name }, header }, keepalive: true };
  const put = () => bring(api.PUT('/api/me/words/{name}', { ...at, body: { fields: fields as never } }));
  return (await inTurn(name, put)).savedAt ?? null;
}

export async function removeWords(name: string): Promise<void> {
  await inTurn(name, () => bring(api.DELETE('/api/me/words/{name}', { params: { path: { name }, header }, keepalive: true })));
}

export const readWords = async (signal?: AbortSignal) =>
  (await bring(api.GET('/api/me/words', signal ? { signal } : {}))) as readonly KeptWords[];

const words = new Map<string, object>();
const unsaved = new Map<string, ReturnType<typeof setTimeout>>();
const saved = new Set<string>();
const others = new Set<() => void>();
let whose: string | null = null;

/** A place as the server can name it; null for one that is too long and stays in the memory of this tab. */
export function nameOf(place: string): string | null {
  const name = place.replace(/[^A-Za-z0-9]+/g, '-');
  return name.length <= longestName ? name : null;
}

async function save(place: string): Promise<void> {
  clearTimeout(unsaved.get(place));
  unsaved.delete(place);
  const name = nameOf(place);
  const now = words.get(place);
  if (name && now) {
    saved.add(name);
    // What could not be saved is tried again with the next letter; until then it is on the screen.
    await putWords(name, now as Readonly<Record<string, unknown>>).catch(() => undefined);
  }
}

/** Half-written words of the one who is signed in. */
export const keptWords = {
  find: (place: string): object | undefined => words.get(place) ?? words.get(nameOf(place) ?? place),
  keep(place: string, now: object): void {
    words.set(place, now);
    clearTimeout(unsaved.get(place));
    unsaved.set(
      place,
      setTimeout(() => void save(place), pause),
    );
  },
  drop(place: string): void {
    clearTimeout(unsaved.get(place));
    unsaved.delete(place);
    words.delete(place);
    const name = nameOf(place);
    if (name) {
      words.delete(name);
    }
    if (name && saved.delete(name)) {
      void removeWords(name).catch(() => undefined);
    }
  },
  /** What the writer left at this or another PC; told once, so that what was sent since does not come back. */
  load(login: string, all: readonly KeptWords[]): void {
    if (whose === login) {
      return;
    }
    keptWords.forget();
    whose = login;
    for (const { name, fields } of all) {
      saved.add(name);
      words.set(name, fields);
    }
  },
  async saveAll(): Promise<void> {
    await Promise.all([...unsaved.keys()].map(save));
  },
  /** What else must not lie here for the next one. */
  alsoForget: (forget: () => void) => void others.add(forget),
  /** Whoever signs out takes theirs along: the next one at this PC finds nothing. */
  forget(): void {
    for (const timer of unsaved.values()) {
      clearTimeout(timer);
    }
    unsaved.clear();
    words.clear();
    saved.clear();
    whose = null;
    for (const forget of others) {
      forget();
    }
  },
};

globalThis.addEventListener?.('pagehide', () => void keptWords.saveAll());

/** Read once after signing in, before any panel opens. */
export const keptWordsQuery = (login: string) =>
  queryOptions({
    queryKey: ['me', 'words', login],
    queryFn: async ({ signal }) => {
      keptWords.load(login, await readWords(signal));
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
