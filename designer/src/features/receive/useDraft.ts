import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyDraft, type IntakeDraft, isBlank } from './intakeDraft';
import { draftOf, dropIntake, keepIntake, type OwnIntake, ownIntakesQuery } from './ownIntakes';

/** Only the number stays in the tab; what was written lies with the server, for its writer alone. */
const place = 'bansou.intake';
const pause = 1_500;
const pauseWithoutLine = 5_000;

export interface KeptDraft {
  /** Null until it is known whether one was being written. */
  readonly draft: IntakeDraft | null;
  readonly change: (part: Partial<IntakeDraft>) => void;
  readonly keptAt: Date | null;
  /** The line is lost: what is written stands on the screen only. */
  readonly adrift: boolean;
  /** Begun before, and not this one. */
  readonly others: readonly OwnIntake[];
  readonly goOn: (one: OwnIntake) => void;
  readonly drop: (number: string) => void;
  /** Puts one that was dropped back, and opens it. */
  readonly restore: (dropped: IntakeDraft) => Promise<void>;
  readonly startAnew: () => void;
}

/** The intake that is being written: kept whenever the hands rest, and there again at any PC when one comes back to it. */
export function useDraft(): KeptDraft {
  const { data: kept, isError } = useQuery(ownIntakesQuery);
  const [draft, setDraft] = useState<IntakeDraft | null>(null);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [keptAt, setKeptAt] = useState<Date | null>(null);
  const [adrift, setAdrift] = useState(false);
  const latest = useRef(draft);
  const unkept = useRef(false);
  latest.current = draft;

  const open = useCallback((next: IntakeDraft, at: string | null | undefined) => {
    unkept.current = false;
    latest.current = next;
    sessionStorage.setItem(place, next.number);
    setDraft(next);
    setKeptAt(at ? new Date(at) : null);
  }, []);
  useEffect(() => {
    if (latest.current === null && (kept !== undefined || isError)) {
      const last = kept?.find(({ number }) => number === sessionStorage.getItem(place));
      open(last ? draftOf(last) : emptyDraft(), last?.savedAt);
    }
  }, [kept, isError, open]);

  const keep = useCallback(async () => {
    const now = latest.current;
    if (now === null || !unkept.current) {
      return;
    }
    unkept.current = false;
    try {
      const at = await keepIntake(now);
      setAdrift(false);
      setKeptAt(at === null ? null : new Date(at));
    } catch {
      unkept.current = latest.current?.number === now.number;
      setAdrift(true);
    }
  }, []);
  useEffect(() => {
    const timer = draft && unkept.current ? setTimeout(keep, pause) : undefined;
    return () => clearTimeout(timer);
  }, [draft, keep]);
  useEffect(() => {
    const timer = adrift ? setInterval(keep, pauseWithoutLine) : undefined;
    return () => clearInterval(timer);
  }, [adrift, keep]);
  useEffect(() => {
    const leave = () => void keep();
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
    };
  }, [keep]);

  const change = useCallback((part: Partial<IntakeDraft>) => {
    unkept.current = true;
    setDraft((now) => now && { ...now, ...part });
  }, []);
  const drop = useCallback((number: string) => {
    unkept.current = unkept.current && latest.current?.number !== number;
    setGone((all) => [...all, number]);
    void dropIntake(number).catch(() => undefined);
  }, []);
  const restore = useCallback(
    async (dropped: IntakeDraft) => {
      void keep();
      setGone((all) => all.filter((number) => number !== dropped.number));
      open(dropped, null);
      unkept.current = true;
      await keep();
    },
    [keep, open],
  );
  const startAnew = useCallback(() => {
    if (latest.current && !isBlank(latest.current)) {
      drop(latest.current.number);
    }
    open(emptyDraft(), null);
  }, [drop, open]);
  const goOn = useCallback(
    (one: OwnIntake) => {
      void keep();
      open(draftOf(one), one.savedAt);
    },
    [keep, open],
  );
  const others = (kept ?? []).filter(({ number }) => number !== draft?.number && !gone.includes(number));
  return { draft, change, keptAt, adrift, others, goOn, drop, restore, startAnew };
}
