import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyDraft, type IntakeDraft, isBlank, readDraft } from './intakeDraft';

const place = 'bansou.intake';
const pause = 1_500;

export interface KeptDraft {
  readonly draft: IntakeDraft;
  readonly change: (part: Partial<IntakeDraft>) => void;
  readonly keptAt: Date | null;
  readonly startAnew: () => void;
}

/** The intake that is being written: kept whenever the hands rest, and there again when one comes back to it. */
export function useDraft(): KeptDraft {
  const [draft, setDraft] = useState(() => readDraft(sessionStorage.getItem(place)) ?? emptyDraft());
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => {
    const keep = () => {
      if (!isBlank(latest.current)) {
        sessionStorage.setItem(place, JSON.stringify(latest.current));
        setKeptAt(new Date());
      }
    };
    const timer = isBlank(draft) ? undefined : setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const leave = () => {
      if (!isBlank(latest.current)) {
        sessionStorage.setItem(place, JSON.stringify(latest.current));
      }
    };
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, []);
  const change = useCallback((part: Partial<IntakeDraft>) => setDraft((now) => ({ ...now, ...part })), []);
  const startAnew = useCallback(() => {
    sessionStorage.removeItem(place);
    const empty = emptyDraft();
    latest.current = empty;
    setDraft(empty);
    setKeptAt(null);
  }, []);
  return { draft, change, keptAt, startAnew };
}
