import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { strandsQuery } from '@/api/caseQueries';
import { api, bring } from '@/api/client';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { AskWhy } from './AskWhy';
import classes from './Household.module.css';
import { householdWords } from './householdWords';
import { useHouseholdAct } from './useHouseholdAct';

/** The records that make up one person's way; each can go by itself again. */
export function Strands({ caseId }: { readonly caseId: string }) {
  const say = useWords(householdWords);
  const { data } = useQuery(strandsQuery(caseId));
  const [parting, setParting] = useState<{ readonly case: string; readonly name: string } | null>(null);
  const lead = data?.lead ?? caseId;
  const part = useHouseholdAct(
    lead,
    ({ other, why }: { other: string; why: string }, header) =>
      bring(api.POST('/api/cases/{caseId}/merges/{other}/undo', { params: { path: { caseId: lead, other }, header }, body: { why } })),
    () => setParting(null),
  );
  if (!data || data.strands.length < 2) {
    return null;
  }
  return (
    <section aria-labelledby="strands" className={classes.section}>
      <h2 id="strands">{say('strands')}</h2>
      <ul>
        {data.strands.map((strand) => {
          const name = strand.name ?? say(strand.visible ? 'unnamed' : 'hiddenPage');
          return (
            <li key={strand.case} className={classes.row}>
              <span>
                {strand.visible ? <Link to={`/desk/cases/${encodeURIComponent(strand.case)}`}>{name}</Link> : name}
                {strand.isLead && <span className={classes.hint}>{say('strandLead')}</span>}
                {strand.joinedAt && (
                  <span className={classes.hint}>
                    {say('joined', {
                      day: dayInWords(strand.joinedAt, isEnglish(), false),
                      name: strand.byName ?? '',
                      why: strand.why ?? '',
                    })}
                  </span>
                )}
              </span>
              {!strand.isLead && strand.visible && (
                <Button variant="subtle" size="sm" onClick={() => setParting({ case: strand.case, name })}>
                  {say('part')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {parting && (
        <AskWhy
          title={say('partTitle', { name: parting.name })}
          label={say('partWhy')}
          act={say('partDo')}
          doing={part.isPending}
          error={part.error}
          onClose={() => setParting(null)}
          onAct={(why) => part.mutate({ other: parting.case, why })}
        />
      )}
    </section>
  );
}
