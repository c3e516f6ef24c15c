import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { consentsQuery } from '@/api/caseQueries';
import { command } from '@/api/commands';
import { useWordTable } from '@/api/wordTables';
import type { FormStore } from '@/forms/formStore';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { consentOf, consentsIn, notRecorded } from './gridConsents';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

/** What the grid says and the case does not yet: one button makes it consent, so that it is written once. */
export function GridConsents({ caseId, store }: { readonly caseId: string; readonly store: FormStore }) {
  const say = useWords(taskWords);
  const items = useWordTable('consentItem');
  const queries = useQueryClient();
  useSyncExternalStore(store.subscribe, store.version);
  const entries = useQuery(consentsQuery(caseId)).data?.entries;
  const rows = consentsIn(store.form, store.answers);
  const open = entries ? notRecorded(rows, entries) : [];
  const known = open.filter((row) => row.organisation !== null);
  const record = useMutation({
    mutationFn: async () => {
      for (const row of known) {
        await command(caseId, 'record-consent', consentOf(row, store.answers));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  });
  if (open.length === 0) {
    return rows.length > 0 && <p className={classes.soft}>{say('gridRecorded')}</p>;
  }
  return (
    <section className={classes.open} aria-label={say('gridTitle')}>
      <p>{say(known.length > 0 ? 'gridOpen' : 'gridUnknown')}</p>
      <ul>
        {open.map((row) => (
          <li key={row.name}>
            {row.name}: {row.items.map(items.say).join(say('comma'))}
            {row.organisation === null && <span className={classes.soft}> {say('gridNoRegister')}</span>}
          </li>
        ))}
      </ul>
      {record.error && <ErrorNote error={record.error} />}
      {known.length > 0 && (
        <Button variant="default" loading={record.isPending} onClick={() => record.mutate()}>
          {say('gridRecord')}
        </Button>
      )}
    </section>
  );
}
