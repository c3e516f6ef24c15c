import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { resourceDeskQuery } from '@/api/resourceQueries';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { Board } from './Board';
import { Directory } from './Directory';
import { ResourceTabs } from './ResourceTabs';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';
import { Visits } from './Visits';

const begins = { directory: 'add', visits: 'visit', board: 'card' } as const;

/** 社会資源: the directory, what was learned on visits, and what is still missing. */
export function ResourcesPage() {
  const say = useWords(resourcesWords);
  const { view, to } = useResourcesView();
  const { data: desk } = useQuery(resourceDeskQuery);
  const { tab, act } = view;
  const mayWrite = tab === 'directory' ? desk?.mayKeep : desk?.mayKeepDevelopment;
  const closed = tab !== 'directory' && desk !== undefined && !desk.mayReadDevelopment;
  const begin = mayWrite && (
    <Button
      component={Link}
      to={to({ act: begins[tab], item: '', ...(tab === 'directory' && { resource: '' }) })}
      variant={tab === 'directory' || act !== null ? 'default' : 'filled'}
    >
      {say(`begin_${tab}`)}
    </Button>
  );
  return (
    <Page title={say(`title_${tab}`)} lead={say(`lead_${tab}`)} actions={begin}>
      {desk?.mayReadDevelopment && <ResourceTabs now={tab} />}
      {tab === 'directory' && <Directory desk={desk} />}
      {closed && (
        <EmptyState
          title={say('notForYouTitle')}
          action={
            <Button component={Link} to={to({ tab: 'directory', act: null })} variant="default">
              {say('toDirectory')}
            </Button>
          }
        >
          {say('notForYouText')}
        </EmptyState>
      )}
      {tab === 'visits' && !closed && <Visits mayWrite={desk?.mayKeepDevelopment ?? false} />}
      {tab === 'board' && !closed && <Board mayWrite={desk?.mayKeepDevelopment ?? false} />}
    </Page>
  );
}
