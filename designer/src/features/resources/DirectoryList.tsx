import type { Resource } from '@/api/resourceQueries';
import { useWords } from '@/words/defineWords';
import { ResourceRow } from './ResourceRow';
import classes from './Resources.module.css';
import { resourcesWords } from './resourcesWords';

interface ListProps {
  readonly resources: readonly Resource[];
  readonly open: string;
}

/** By kind, then by name, as the server has them; never by quality (HR-7). */
export function DirectoryList({ resources, open }: ListProps) {
  const say = useWords(resourcesWords);
  return (
    <>
      <p role="status" className={classes.soft}>
        {say('count', { count: resources.length })}
      </p>
      <ul aria-label={say('title_directory')}>
        {resources.map((resource) => (
          <ResourceRow key={resource.id} resource={resource} open={resource.id === open} />
        ))}
      </ul>
    </>
  );
}
