/** What somebody changed, field by field; lists are compared by their words. */
export function changesOf<T extends object>(before: T, draft: T): Partial<T> {
  const changed = (Object.keys(draft) as (keyof T)[]).filter((key) => String(draft[key]) !== String(before[key]));
  return Object.fromEntries(changed.map((key) => [key, draft[key]])) as Partial<T>;
}

/** Only what I changed is put over what stands there now: what others wrote meanwhile stays. */
export function over<T extends object>(newest: T, before: T, draft: T): T {
  return { ...newest, ...changesOf(before, draft) };
}
