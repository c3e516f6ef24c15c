import type { Resource } from '@/api/resourceQueries';
import { useWordTable } from '@/api/wordTables';
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
  const categories = useWordTable('category');
  const kinds = [...new Set(resources.map(({ category }) => category))];
  return (
    <>
      <p role="status" className={classes.soft}>
        {say('count', { count: resources.length })}
      </p>
      {kinds.map((kind) => (
        <section key={kind} className={classes.kind} aria-label={categories.say(kind)}>
          <h2 className={classes.kindName}>{categories.say(kind)}</h2>
          <ul>
            {resources
              .filter(({ category }) => category === kind)
              .map((resource) => (
                <ResourceRow key={resource.id} resource={resource} open={resource.id === open} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
