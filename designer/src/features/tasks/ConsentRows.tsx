import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { consentsQuery } from '@/api/caseQueries';
import { command } from '@/api/commands';
import { useWordTable } from '@/api/wordTables';
import type { Answers } from '@/forms/form';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { consentOf, type GridConsent } from './gridConsents';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface ConsentRowsProps {
  readonly caseId: string;
  readonly rows: readonly GridConsent[];
  readonly answers: Answers;
}

/** What a grid says and the case does not yet: one button makes it consent, so that it is written once. */
export function ConsentRows({ caseId, rows, answers }: ConsentRowsProps) {
  const say = useWords(taskWords);
  const items = useWordTable('consentItem');
  const queries = useQueryClient();
  const known = rows.filter((row) => row.organisation !== null);
  const record = useMutation({
    mutationFn: async () => {
      for (const row of known) {
        await command(caseId, 'record-consent', consentOf(row, answers));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  });
  return (
    <section className={classes.open} aria-label={say('gridTitle')}>
      <p>{say(known.length > 0 ? 'gridOpen' : 'gridUnknown')}</p>
      <ul>
        {rows.map((row) => (
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

/** The consents of a case, once they are read. */
export const useConsents = (caseId: string, enabled = true) => useQuery({ ...consentsQuery(caseId), enabled }).data?.entries;
