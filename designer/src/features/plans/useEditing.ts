import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What is being written stands in the address: `?edit=goal.work.threeMonths`. Never words, only places. */
export function useEditing(): { readonly editing: readonly string[]; readonly edit: (place: string) => void; readonly done: () => void } {
  const [search, setSearch] = useSearchParams();
  const edit = useCallback(
    (place: string) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        next.set('edit', place);
        return next;
      }),
    [setSearch],
  );
  const done = useCallback(
    () =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete('edit');
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return { editing: search.get('edit')?.split('.') ?? [], edit, done };
}
