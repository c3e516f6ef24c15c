import { useState } from 'react';
import { useSigned } from '@/session/session';

const kept = new Map<string, unknown>();

/** A state that outlives its panel until it is cleared: half-written words are not lost by looking elsewhere. Only in this tab, only for who wrote them. */
export function useKept<T extends object>(place: string, first: T): readonly [T, (change: Partial<T>) => void, () => void] {
  const key = `${useSigned().me.login} ${place}`;
  const [value, setValue] = useState<T>(() => ({ ...first, ...(kept.get(key) as T | undefined) }));
  function change(some: Partial<T>): void {
    setValue((now) => {
      const next = { ...now, ...some };
      kept.set(key, next);
      return next;
    });
  }
  function clear(): void {
    kept.delete(key);
  }
  return [value, change, clear];
}
