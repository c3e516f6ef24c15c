import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import { alikeQuery } from './householdQueries';
import { householdWords } from './householdWords';

/** On the page of a person, for who may join records: that there may be a second one, and where to compare. No names: it may be another person. */
export function MaybeDouble({ caseId }: { readonly caseId: string }) {
  const say = useWords(householdWords);
  const found = useQuery(alikeQuery(caseId)).data ?? [];
  if (found.length === 0) {
    return null;
  }
  return (
    <p className={classes.joinedNote}>
      <IconUsers size={20} stroke={1.75} aria-hidden />
      <span>{say('maybeDouble')}</span>
      <Link to={`/desk/cases/${encodeURIComponent(caseId)}/household#alike`}>{say('seeDouble')}</Link>
    </p>
  );
}
