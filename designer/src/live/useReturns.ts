import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { actNumber } from '@/api/client';
import { wordTablesQuery } from '@/api/wordTables';
import { useSigned } from '@/session/session';
import { digestOf, type ReturnWords, sendReturn, type WaitingReturn, waitingReturns } from './returnOutbox';

export interface Returns {
  /** Mine that have not reached the server. */
  readonly waiting: readonly WaitingReturn[];
  /** Of these, what has waited long enough that it must be said. */
  readonly late: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, unknown>;
  readonly raise: (caseId: string, referral: string, kind: string | undefined, words: ReturnWords) => void;
  readonly tryAgain: () => void;
  readonly forget: (number: string) => void;
}

const everySeconds = 15;
const saidAfterSeconds = 3;

/** もどし that cannot be lost: it waits here until the server has it, and goes by itself when the line is back. */
export function useReturns(): Returns {
  const queries = useQueryClient();
  // The words for why are read beforehand: they are needed just when the line is down.
  useQuery(wordTablesQuery);
  const by = digestOf(useSigned().me.login);
  const all = useSyncExternalStore(waitingReturns.onChange, waitingReturns.all);
  const [refused, setRefused] = useState<ReadonlyMap<string, unknown>>(new Map());
  const [late, setLate] = useState<ReadonlySet<string>>(() => new Set(waitingReturns.all().map((one) => one.number)));
  const waiting = all.filter((one) => one.by === by);
  const isLate = useCallback((one: WaitingReturn) => setLate((now) => new Set(now).add(one.number)), []);

  const send = useCallback(
    async (one: WaitingReturn) => {
      const { how, error } = await sendReturn(one);
      if (how === 'sent') {
        void queries.invalidateQueries({ queryKey: ['cases', one.caseId] });
        void queries.invalidateQueries({ queryKey: ['inbox'] });
      }
      if (how === 'waits') {
        isLate(one);
      }
      if (how === 'refused') {
        setRefused((now) => new Map(now).set(one.number, error));
      }
    },
    [queries, isLate],
  );

  const tryAgain = useCallback(() => {
    for (const one of waitingReturns.all().filter((some) => some.by === by)) {
      void send(one);
    }
  }, [by, send]);

  const count = waiting.length;
  useEffect(() => {
    if (count === 0) {
      return;
    }
    const timer = setInterval(tryAgain, everySeconds * 1000);
    addEventListener('online', tryAgain);
    return () => {
      clearInterval(timer);
      removeEventListener('online', tryAgain);
    };
  }, [count, tryAgain]);

  return {
    waiting,
    late,
    refused,
    tryAgain,
    forget: waitingReturns.remove,
    raise(caseId, referral, kind, words) {
      const one: WaitingReturn = { number: actNumber(), by, caseId, referral, ...(kind ? { kind } : {}), at: new Date().toISOString() };
      waitingReturns.add(one, words);
      setTimeout(() => isLate(one), saidAfterSeconds * 1000);
      void send(one);
    },
  };
}
