import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, bring } from '@/api/client';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import type { Household } from './householdQueries';
import { householdWords } from './householdWords';
import { TieForm } from './TieForm';
import { useHouseholdAct } from './useHouseholdAct';

interface TiesProps {
  readonly caseId: string;
  readonly household: Household;
}

/** Other people of the household who are accompanied, each with their own consent. */
export function Ties({ caseId, household }: TiesProps) {
  const say = useWords(householdWords);
  const [tying, setTying] = useState(false);
  const untie = useHouseholdAct(
    caseId,
    (other: string, header) =>
      bring(api.POST('/api/cases/{caseId}/household-ties/{other}/undo', { params: { path: { caseId, other }, header } })),
    () => undefined,
  );
  return (
    <section aria-labelledby="ties" className={classes.section}>
      <h2 id="ties">{say('ties')}</h2>
      <p className={classes.hint}>{say('tiesText')}</p>
      {household.ties.length === 0 && <p>{say('noTies')}</p>}
      <ul>
        {household.ties.map((tie) => {
          const name = tie.name ?? say('unnamed');
          return (
            <li key={`${tie.case}${tie.at}`} className={classes.row}>
              <span>
                {tie.case ? <Link to={`/desk/cases/${encodeURIComponent(tie.case)}`}>{name}</Link> : say('hiddenPage')}
                {tie.leadName && <span className={classes.hint}>{say('leadIs', { name: tie.leadName })}</span>}
                {tie.mutual !== undefined && <span className={classes.hint}>{say(tie.mutual ? 'mutual' : 'oneSided')}</span>}
              </span>
              {tie.case && (
                <Button variant="subtle" size="sm" aria-label={say('untieOf', { name })} onClick={() => tie.case && untie.mutate(tie.case)}>
                  {say('untie')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {untie.isError && <ErrorNote error={untie.error} />}
      {tying ? (
        <TieForm caseId={caseId} household={household} onClose={() => setTying(false)} />
      ) : (
        <Button variant="default" className={classes.add ?? ''} onClick={() => setTying(true)}>
          {say('tie')}
        </Button>
      )}
    </section>
  );
}
