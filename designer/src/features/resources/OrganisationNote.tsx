import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { organisationsQuery } from '@/api/resourceQueries';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';

/** Whose resources are shown now: the organisation, how one reaches it, and the way back to all. */
export function OrganisationNote({ organisation }: { readonly organisation: string }) {
  const say = useWords(resourcesWords);
  const { to } = useResourcesView();
  const organisations = useQuery(organisationsQuery);
  return (
    <Answer of={organisations}>
      {(all) => {
        const found = all.find((each) => each.id === organisation);
        return (
          <section className={classes.organisation} aria-label={found?.displayName ?? say('organisationGone')}>
            <div>
              <h2>{found?.displayName ?? say('organisationGone')}</h2>
              {found?.contact && <p>{say('contactIs', { words: found.contact })}</p>}
              {found?.note && <p>{found.note}</p>}
              <p className={classes.soft}>{say('organisationOnly')}</p>
            </div>
            <Button component={Link} to={to({ organisation: '' })} variant="default">
              {say('showAll')}
            </Button>
          </section>
        );
      }}
    </Answer>
  );
}
