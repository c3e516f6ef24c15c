import type { Draft } from './sheetTypes';

/** Somebody who wrote within this time is still writing there. */
const writingFor = 60_000;

/** Who else writes where, by the newest words of the draft. */
export function writersOf(draft: Draft, me: string, now: number): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { path, by, byName, at } of draft.fields) {
    if (by !== me && now - Date.parse(at) < writingFor) {
      found.set(path, [...(found.get(path) ?? []), byName]);
    }
  }
  return found;
}
