import type { Resource } from '@/api/resourceQueries';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import { textGroups } from './resourceRequest';
import { resourcesWords } from './resourcesWords';

/** What somebody wants to know before connecting: only what is written. A concern stands apart, above. */
export function ResourceFacts({ resource }: { readonly resource: Resource }) {
  const say = useWords(resourcesWords);
  const groups = textGroups
    .map(({ group, fields }) => ({ group, fields: fields.filter((field) => field !== 'concern' && resource[field] !== '') }))
    .filter(({ fields }) => fields.length > 0);
  if (groups.length === 0) {
    return <p className={classes.soft}>{say('factsNone')}</p>;
  }
  return groups.map(({ group, fields }) => (
    <section key={group} className={classes.part} aria-label={say(`group_${group}`)}>
      <h3>{say(`group_${group}`)}</h3>
      <dl className={classes.facts}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{say(`field_${field}`)}</dt>
            <dd>{resource[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
