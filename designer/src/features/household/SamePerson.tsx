import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import { alikeQuery } from './householdQueries';
import { householdWords } from './householdWords';
import { JoinRecords } from './JoinRecords';

interface Other {
  readonly case: string;
  readonly name: string;
}

/** Records that may be of the same person: joined without losing either. */
export function SamePerson({ caseId }: { readonly caseId: string }) {
  const say = useWords(householdWords);
  const found = useQuery(alikeQuery(caseId));
  const [other, setOther] = useState<Other | null>(null);
  return (
    <section aria-labelledby="alike" className={classes.section}>
      <h2 id="alike">{say('alike')}</h2>
      <p className={classes.hint}>{say('alikeText')}</p>
      <Answer of={found}>
        {(lines) => (
          <ul>
            {lines.length === 0 && <li>{say('noAlike')}</li>}
            {lines.map((line) => (
              <li key={line.case} className={classes.row}>
                <span>
                  <Link to={`/desk/cases/${encodeURIComponent(line.case)}`}>{line.name}</Link>
                  <span>{line.reasons.map(({ kind }) => say(`alike_${kind}`)).join(say('and'))}</span>
                  <span className={classes.hint}>{say('leadIs', { name: line.leadName })}</span>
                </span>
                <Button variant="default" onClick={() => setOther(line)}>
                  {say('merge')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Answer>
      {other && <JoinRecords caseId={caseId} other={other} onClose={() => setOther(null)} />}
    </section>
  );
}
