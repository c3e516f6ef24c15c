import { useState } from 'react';
import { keptWords } from '@/session/keptWords';

/** A state that outlives its panel until it is cleared: half-written words are not lost by looking elsewhere, by loading the page anew, or by going to another PC. */
export function useKept<T extends object>(place: string, first: T): readonly [T, (change: Partial<T>) => void, () => void] {
  const [value, setValue] = useState<T>(() => ({ ...first, ...keptWords.find(place) }));
  function change(some: Partial<T>): void {
    setValue((now) => {
      const next = { ...now, ...some };
      keptWords.keep(place, next);
      return next;
    });
  }
  return [value, change, () => keptWords.drop(place)];
}
