import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { actNumber, useMeetingCommand } from '@/api/meetingCommands';
import { useKept } from '@/ui/useKept';
import { isCrossed, type SheetField } from './sheetFields';

interface Begun {
  readonly words: string;
  /** What stood there when it was begun. */
  readonly from: string;
}

type Drafts = Readonly<Record<string, Begun | null>>;

/** So long after the last letter a field is kept even when it is not left. */
const pause = 4_000;

/** Writes a sheet field by field: what is not saved yet outlives its panel, and what somebody else wrote is never lost silently. */
export function useSheetWriting(meetingId: string, item: string | undefined, fields: readonly SheetField[]) {
  const [drafts, change] = useKept<Drafts>(`${meetingId} sheet ${item ?? ''}`, {});
  const command = useMeetingCommand(meetingId, 'write-meeting-sheet');
  const queries = useQueryClient();
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const now = useRef(drafts);
  now.current = drafts;
  const latest = useRef<() => Promise<boolean>>(async () => true);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const crossed = (field: SheetField) => {
    const draft = drafts[field.name];
    return draft ? isCrossed(draft.from, draft.words, field.words) : false;
  };

  async function send(some: readonly SheetField[]): Promise<boolean> {
    const words = Object.fromEntries(some.flatMap(({ name }) => (drafts[name] ? [[name, drafts[name].words]] : [])));
    if (Object.keys(words).length === 0) {
      return true;
    }
    try {
      await command.mutateAsync({ body: { fields: words, ...(item ? { item } : {}) }, number: actNumber() });
      await queries.invalidateQueries({ queryKey: ['meetings', meetingId] });
      setSavedAt(new Date().toISOString());
      // What was written on while it was being sent stays.
      const done = Object.keys(words).filter((name) => now.current[name]?.words === words[name]);
      change(Object.fromEntries(done.map((name) => [name, null])));
      return true;
    } catch {
      return false;
    }
  }
  const keepAll = () => send(fields.filter((field) => !crossed(field)));

  latest.current = keepAll;
  useEffect(() => () => clearTimeout(waiting.current), []);

  return {
    valueOf: (field: SheetField) => drafts[field.name]?.words ?? field.words,
    write: (field: SheetField, words: string) => {
      change({ [field.name]: { words, from: drafts[field.name]?.from ?? field.words } });
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => void latest.current(), pause);
    },
    keep: (field: SheetField) => (crossed(field) ? Promise.resolve(false) : send([field])),
    keepMine: (field: SheetField) => send([field]),
    keepAll,
    isCrossed: crossed,
    takeTheirs: (field: SheetField) => change({ [field.name]: null }),
    pending: command.isPending,
    error: command.error,
    savedAt,
  };
}
