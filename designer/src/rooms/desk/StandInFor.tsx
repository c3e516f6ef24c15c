import { Button } from '@mantine/core';
import { IconUserShare } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import { colleaguesQuery } from '@/api/colleagues';
import { standIn } from '@/api/standIn';
import { useWords } from '@/words/defineWords';
import { deskWords } from './deskWords';
import classes from './StandInFor.module.css';

interface StandInForProps {
  readonly caseId: string;
  readonly children: ReactNode;
}

/** 代わり: while somebody is away, their case is opened and written in for them, and it is said all the time. */
export function StandInFor({ caseId, children }: StandInForProps) {
  const say = useWords(deskWords);
  const queries = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('for');
  const absent = useSyncExternalStore(standIn.onChange, () => standIn.inCase(caseId));
  // Whoever stands in no longer, by oneself or by the calendar, reads with their own eyes.
  const before = useRef(absent);
  useEffect(() => {
    if (before.current !== absent) {
      before.current = absent;
      void queries.invalidateQueries({ queryKey: ['cases', caseId] });
    }
  }, [absent, caseId, queries]);
  const { data = [] } = useQuery({ ...colleaguesQuery, enabled: absent !== null });
  useEffect(() => {
    if (!asked) {
      return;
    }
    standIn.set(caseId, asked);
    const rest = new URLSearchParams(search);
    rest.delete('for');
    setSearch(rest, { replace: true });
  }, [asked, caseId, search, setSearch]);
  if (asked) {
    return null;
  }
  return (
    <>
      {absent && (
        <div role="status" className={classes.note}>
          <IconUserShare size={20} stroke={1.75} aria-hidden />
          <span>{say('standsIn', { name: data.find(({ person }) => person === absent)?.name ?? absent })}</span>
          <Button size="sm" variant="subtle" onClick={() => standIn.set(caseId, null)}>
            {say('standsInStop')}
          </Button>
        </div>
      )}
      {children}
    </>
  );
}
