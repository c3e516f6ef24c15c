import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** Which of a step's forms is open, as the address says it; another one takes its place there, not behind it. */
export function useShownForm(): readonly [string | null, (form: string) => void] {
  const [search, setSearch] = useSearchParams();
  const show = useCallback(
    (form: string) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.set('form', form);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return [search.get('form'), show];
}
