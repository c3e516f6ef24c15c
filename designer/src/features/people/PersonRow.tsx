import { memo } from 'react';
import { Link } from 'react-router';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './People.module.css';
import type { Line } from './peopleView';
import { peopleWords } from './peopleWords';

/** One person: their name first, then who stands beside them. */
export const PersonRow = memo(function PersonRow({ line }: { readonly line: Line }) {
  const say = useWords(peopleWords);
  return (
    <div className={classes.row}>
      <span>
        <Link to={`/desk/cases/${encodeURIComponent(line.case)}`} className={classes.name ?? ''}>
          {line.name ?? say('unnamed')}
        </Link>
        {line.reading && <span className={classes.reading}>{line.reading}</span>}
      </span>
      <span>{say(`stage_${line.stage}`)}</span>
      <span>
        <span className={classes.label}>{say('lead_holder')}</span>
        {line.leadName}
      </span>
      <span>
        <span className={classes.label}>{say('overview')}</span>
        {line.overviewHolderName}
      </span>
      <span className={classes.since}>
        <When at={line.openedAt} />
      </span>
    </div>
  );
});
