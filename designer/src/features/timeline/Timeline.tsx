import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { useWords } from '@/words/defineWords';
import { EntryList } from './EntryList';
import classes from './Timeline.module.css';
import { type Entry, timelineQuery } from './timelineQuery';
import { timelineWords } from './timelineWords';

/** What happened, the newest first; found by words. */
export function Timeline({ caseId }: { readonly caseId: string }) {
  const say = useWords(timelineWords);
  const entries = useQuery(timelineQuery(caseId));
  return (
    <section aria-labelledby="timeline" className={classes.timeline}>
      <h2 id="timeline">{say('title')}</h2>
      <Answer of={entries}>{(all) => <Searched entries={all} />}</Answer>
    </section>
  );
}

function Searched({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useWords(timelineWords);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const shown = useMemo(
    () => entries.filter((entry) => !wanted || `${entry.label}${entry.personName}`.includes(wanted)),
    [entries, wanted],
  );
  if (entries.length === 0) {
    return <EmptyState title={say('nothingTitle')}>{say('nothing')}</EmptyState>;
  }
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          label={say('search')}
          description={say('searchHelp')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          type="search"
        />
        <p role="status" className={classes.count}>
          {say('shown', { count: shown.length })}
        </p>
      </div>
      {shown.length === 0 ? <EmptyState title={say('noneFoundTitle')}>{say('noneFound')}</EmptyState> : <EntryList entries={shown} />}
    </>
  );
}
