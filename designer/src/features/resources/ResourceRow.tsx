import { Badge } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Resource } from '@/api/resourceQueries';
import { useWordTable } from '@/api/wordTables';
import { Room } from '@/ui/Room';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import { resourcesWords } from './resourcesWords';
import { distanceKey } from './sayings';
import { useResourcesView } from './useResourcesView';

interface RowProps {
  readonly resource: Resource;
  readonly open: boolean;
}

/** One resource: its name and who runs it, its room with the day, what it costs and asks. What is old stands in grey and says so. */
export function ResourceRow({ resource, open }: RowProps) {
  const say = useWords(resourcesWords);
  const { to } = useResourcesView();
  const categories = useWordTable('category');
  const { id, displayName: name, organisationName, area, cost, conditions } = resource;
  const distance = distanceKey(resource.distance);
  const place = [categories.say(resource.category), organisationName !== name && organisationName, area, distance && say(distance)]
    .filter(Boolean)
    .join(' · ');
  return (
    <li className={classes.row} data-stale={resource.stale} data-open={open}>
      <div>
        <Link to={to({ resource: id, act: null, item: '' })} aria-current={open ? 'true' : undefined} className={classes.name ?? ''}>
          {name}
        </Link>{' '}
        {resource.closed && <Badge variant="outline">{say('closed')}</Badge>}
        <p className={classes.soft}>{place}</p>
        {resource.check?.needsCheck && (
          <p className={classes.attention}>
            <IconAlertCircle size={18} stroke={1.75} aria-hidden />
            {say('needsCheck')}
          </p>
        )}
      </div>
      <Room resource={resource} />
      <div className={classes.asks}>
        {cost && <p>{say('costIs', { words: cost })}</p>}
        {conditions && <p>{say('conditionsAre', { words: conditions })}</p>}
      </div>
    </li>
  );
}
