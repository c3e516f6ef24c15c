import { Badge } from '@mantine/core';
import { Link } from 'react-router';
import type { Resource } from '@/api/resourceQueries';
import { useWordTable } from '@/api/wordTables';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import { providers } from './resourcesView';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';

/** What kind of place it is, who runs it, where it is, and for whom this entry is. */
export function ResourceStanding({ resource }: { readonly resource: Resource }) {
  const say = useWords(resourcesWords);
  const { to } = useResourcesView();
  const categories = useWordTable('category');
  const provider = providers.find((each) => each === resource.providerKind);
  const near = resource.nearAreas.length > 0 && say('nearTo', { areas: resource.nearAreas.join(' · ') });
  const words = [categories.say(resource.category), provider && say(`provider_${provider}`), resource.area, near];
  return (
    <div>
      <p className={classes.soft}>{words.filter(Boolean).join(' · ')}</p>
      {resource.organisation && (
        <p>
          <Link to={to({ organisation: resource.organisation, act: null })}>{resource.organisationName ?? resource.organisation}</Link>
        </p>
      )}
      <div className={classes.badges}>
        {resource.closed && <Badge variant="outline">{say('closed')}</Badge>}
        {resource.informal && <Badge variant="outline">{say('informalMark')}</Badge>}
        {resource.publicity === 'team' && <Badge variant="outline">{say('teamOnly')}</Badge>}
      </div>
    </div>
  );
}
