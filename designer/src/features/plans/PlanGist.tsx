import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { useWords } from '@/words/defineWords';
import { PersonalPlan } from './PersonalPlan';
import { planToShow } from './planModel';
import { plansQuery } from './planQueries';
import { planWords } from './planWords';
import { StageBand } from './StageBand';

/** The plan in short, beside the case: the person's words, where it stands, and the way to the whole. */
export function PlanGist({ caseId }: { readonly caseId: string }) {
  const say = useWords(planWords);
  const plans = useQuery(plansQuery(caseId));
  const to = `/desk/cases/${encodeURIComponent(caseId)}/plans`;
  const open = (label: string) => (
    <Button component={Link} to={to} variant="default">
      {label}
    </Button>
  );
  return (
    <Answer of={plans}>
      {(all) => {
        const plan = planToShow(all, null);
        return plan ? (
          <>
            <StageBand plan={plan} />
            <PersonalPlan plan={plan} />
            <p>{open(say('readPlan'))}</p>
          </>
        ) : (
          <EmptyState title={say('emptyTitle')} action={open(say('start'))}>
            {say('emptyText')}
          </EmptyState>
        );
      }}
    </Answer>
  );
}
