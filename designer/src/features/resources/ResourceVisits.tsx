import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Answer } from '@/ui/Answer';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { visitsQuery } from './developmentQueries';
import classes from './Resources.module.css';
import { plainView, writeView } from './resourcesView';
import { resourcesWords } from './resourcesWords';

const shown = 3;

interface VisitsProps {
  readonly resource: string;
  readonly mayWrite: boolean;
}

/** The last visits to this place, and the way to all of them. */
export function ResourceVisits({ resource, mayWrite }: VisitsProps) {
  const say = useWords(resourcesWords);
  const visits = useQuery(visitsQuery(resource));
  const log = { ...plainView, tab: 'visits', resource } as const;
  return (
    <section className={classes.part} aria-label={say('tab_visits')}>
      <h3>{say('tab_visits')}</h3>
      <Answer of={visits}>
        {(all) => (
          <>
            {all.length === 0 && <p className={classes.soft}>{say('visitsNoneHere')}</p>}
            <ul>
              {all.slice(0, shown).map((visit) => (
                <li key={visit.id}>
                  <span className={classes.soft}>
                    <When at={visit.on} /> {visit.visitorName}
                  </span>
                  <p>{visit.heard || visit.agreed || visit.met}</p>
                </li>
              ))}
            </ul>
            <Group gap="sm">
              {all.length > 0 && <Link to={{ search: writeView(log).toString() }}>{say('visitsAll', { count: all.length })}</Link>}
              {mayWrite && (
                <Button component={Link} to={{ search: writeView({ ...log, act: 'visit' }).toString() }} variant="default">
                  {say('begin_visits')}
                </Button>
              )}
            </Group>
          </>
        )}
      </Answer>
    </section>
  );
}
