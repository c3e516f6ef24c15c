import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { resourcesQuery } from '@/api/resourceQueries';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { useWords } from '@/words/defineWords';
import { Beside } from './Beside';
import { visitsQuery } from './developmentQueries';
import classes from './Resources.module.css';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';
import { VisitForm } from './VisitForm';
import { VisitRow } from './VisitRow';

/** 訪問の記録: who went where, what was learned there, and what comes next. */
export function Visits({ mayWrite }: { readonly mayWrite: boolean }) {
  const say = useWords(resourcesWords);
  const { view, go, endAct } = useResourcesView();
  const visits = useQuery(visitsQuery(view.resource));
  const resources = useQuery(resourcesQuery({ closed: true })).data ?? [];
  const places = resources.map(({ id, name }) => ({ value: id, label: name }));
  const changed = visits.data?.find(({ id }) => id === view.item);
  const writing = view.act === 'visit' && mayWrite && (view.item === '' || changed !== undefined);
  const panel = writing ? <VisitForm key={view.item} visit={changed} resource={view.resource} places={places} onDone={endAct} /> : null;
  return (
    <Beside panel={panel}>
      <div className={classes.filterRow}>
        <Select
          className={classes.look ?? ''}
          label={say('visitsOf')}
          data={[{ value: '', label: say('visitsOfAll') }, ...places]}
          value={view.resource}
          onChange={(resource) => go({ resource: resource ?? '', item: '' }, true)}
          searchable
        />
      </div>
      <Answer of={visits}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={say('visitsEmptyTitle')}>{say(mayWrite ? 'visitsEmptyText' : 'visitsEmptyRead')}</EmptyState>
          ) : (
            <ul className={classes.visits}>
              {all.map((visit) => (
                <VisitRow key={visit.id} visit={visit} mayWrite={mayWrite} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Beside>
  );
}
