/** 代わり: for whom one acts in which case, by ids only; kept for this tab, so that a reload changes nothing. */
const place = 'bansou.standIn';
const changed = new EventTarget();
let standing: Readonly<Record<string, string>> = read();

function read(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as Readonly<Record<string, string>>;
  } catch {
    return {};
  }
}

export const standIn = {
  /** The one who is away, or null when one acts for oneself. */
  inCase: (caseId: string): string | null => standing[caseId] ?? null,
  set(caseId: string, absent: string | null): void {
    if (standIn.inCase(caseId) === absent) {
      return;
    }
    const { [caseId]: _, ...others } = standing;
    standing = absent === null ? others : { ...others, [caseId]: absent };
    try {
      sessionStorage.setItem(place, JSON.stringify(standing));
    } catch {
      // A forbidden storage: it holds until this page is left.
    }
    changed.dispatchEvent(new Event('change'));
  },
  onChange(listener: () => void): () => void {
    changed.addEventListener('change', listener);
    return () => changed.removeEventListener('change', listener);
  },
};

/** The case that an address of the API is about. */
export function caseOf(url: string): string | null {
  const found = /\/api\/cases\/([^/?]+)/.exec(url)?.[1];
  return found ? decodeURIComponent(found) : null;
}
