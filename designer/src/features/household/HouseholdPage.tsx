import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { caseQuery } from '@/api/caseQueries';
import { Answer } from '@/ui/Answer';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import { householdQuery } from './householdQueries';
import { householdWords } from './householdWords';
import { Members } from './Members';
import { SamePerson } from './SamePerson';
import { Strands } from './Strands';
import { Ties } from './Ties';

/** The household, who of it is accompanied too, and the records that belong to one person. */
export function HouseholdPage({ timeline }: { readonly timeline: (caseId: string) => ReactNode }) {
  const say = useWords(householdWords);
  const { caseId = '' } = useParams();
  const name = useQuery(caseQuery(caseId)).data?.overview?.name;
  const household = useQuery(householdQuery(caseId));
  return (
    <Page
      title={name ? say('titleOf', { name }) : say('title')}
      windowTitle={say('title')}
      lead={say('lead')}
      actions={
        <Button variant="default" component={Link} to={`/desk/cases/${encodeURIComponent(caseId)}`}>
          {say('back')}
        </Button>
      }
    >
      <Answer of={household}>
        {(data) => (
          <div className={classes.page}>
            <Members caseId={caseId} household={data} />
            <Ties caseId={caseId} household={data} />
            <Strands caseId={caseId} />
            {timeline(caseId)}
            <SamePerson caseId={caseId} />
          </div>
        )}
      </Answer>
    </Page>
  );
}
