import { useState } from 'react';
import { keptWords } from '@/session/keptWords';
import { useSigned } from '@/session/session';

/** A state that outlives its panel until it is cleared: half-written words are not lost by looking elsewhere or by loading the page anew. Only in this tab, only for who wrote them. */
export function useKept<T extends object>(place: string, first: T): readonly [T, (change: Partial<T>) => void, () => void] {
  const { login } = useSigned().me;
  const [value, setValue] = useState<T>(() => ({ ...first, ...keptWords.find(login, place) }));
  function change(some: Partial<T>): void {
    setValue((now) => {
      const next = { ...now, ...some };
      keptWords.keep(login, place, next);
      return next;
    });
  }
  function clear(): void {
    keptWords.drop(place);
  }
  return [value, change, clear];
}
