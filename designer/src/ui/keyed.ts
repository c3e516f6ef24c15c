/** Gives each row a key that lasts: its own, and a number behind it where two rows say the same. */
export function keyed<T>(rows: readonly T[], keyOf: (row: T) => string): readonly { readonly key: string; readonly row: T }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const own = keyOf(row);
    const before = seen.get(own) ?? 0;
    seen.set(own, before + 1);
    return { key: before === 0 ? own : `${own}#${before}`, row };
  });
}
