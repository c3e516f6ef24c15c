import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

const parts = ['act', 'step', 'referral', 'need', 'choice', 'item'] as const;

/** What is being done beside the case, as the address bar says it: ids only, never words. */
export interface Act {
  readonly act: string;
  readonly step?: string | undefined;
  readonly referral?: string | undefined;
  readonly need?: string | undefined;
  readonly choice?: string | undefined;
  readonly item?: string | undefined;
}

/** The search part of the address with this act open, all else as it is. */
export function searchWith(now: URLSearchParams, act: Act | null): string {
  const next = new URLSearchParams(now);
  for (const part of parts) {
    const value = act?.[part];
    if (value) {
      next.set(part, value);
    } else {
      next.delete(part);
    }
  }
  return next.toString();
}

/** Whether two addresses have the same act open. */
export const sameAct = (one: URLSearchParams, other: URLSearchParams) =>
  parts.every((part) => (one.get(part) ?? '') === (other.get(part) ?? ''));

export interface ActPlace {
  readonly act: Act | null;
  readonly open: (act: Act) => void;
  readonly close: () => void;
  /** For a real link: it can be opened in a tab of its own. */
  readonly linkTo: (act: Act) => { readonly search: string };
}

/** The act that is open, and how to open another. */
export function useAct(): ActPlace {
  const [search, setSearch] = useSearchParams();
  const name = search.get('act');
  const read = (part: string) => search.get(part) ?? undefined;
  const open = useCallback((act: Act) => setSearch((now) => new URLSearchParams(searchWith(now, act))), [setSearch]);
  // What was sent may be answered after somebody opened the next act: a panel closes itself and no other.
  const close = useCallback(() => {
    if (sameAct(search, new URLSearchParams(window.location.search))) {
      setSearch((now) => new URLSearchParams(searchWith(now, null)));
    }
  }, [search, setSearch]);
  return {
    act: name
      ? { act: name, step: read('step'), referral: read('referral'), need: read('need'), choice: read('choice'), item: read('item') }
      : null,
    open,
    close,
    linkTo: (act) => ({ search: searchWith(search, act) }),
  };
}
