import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { actionsQuery, caseQuery } from '@/api/caseQueries';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { PlanBook } from './PlanBook';
import { PlanEditors } from './PlanEditors';
import { planStep, plansQuery } from './planQueries';
import { planWords } from './planWords';
import { useEditing } from './useEditing';

/** The plan of one person: written together, agreed, decided, replaced by versions. */
export function PlansPage() {
  const say = useWords(planWords);
  const { caseId = '' } = useParams();
  const plans = useQuery(plansQuery(caseId));
  const name = useQuery(caseQuery(caseId)).data?.overview?.name;
  const actions = useQuery(actionsQuery(caseId)).data ?? [];
  const may = (command: string) => actions.some((action) => action.command === command && action.allowed);
  const { editing, edit, done } = useEditing();
  return (
    <Page
      title={name ? `${say('title')}${say('between')}${name}` : say('title')}
      windowTitle={say('title')}
      lead={
        <>
          <Link to={`/desk/cases/${encodeURIComponent(caseId)}`}>{name ? say('backToCase', { name }) : say('backToPerson')}</Link>
          <br />
          {say('lead')}
        </>
      }
    >
      <Answer of={plans}>
        {(all) =>
          all.length === 0 ? (
            <>
              <EmptyState
                title={say('emptyTitle')}
                {...(may('draft-plan') ? { action: <Button onClick={() => edit('start')}>{say('start')}</Button> } : {})}
              >
                {say('emptyText')}
              </EmptyState>
              <PlanEditors caseId={caseId} plans={all} plan={undefined} editing={editing} onDone={done} onStarted={done} />
            </>
          ) : (
            <PlanBook caseId={caseId} plans={all} may={may} step={planStep(actions)} />
          )
        }
      </Answer>
    </Page>
  );
}
