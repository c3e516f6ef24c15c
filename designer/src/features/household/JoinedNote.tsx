import { IconArrowMerge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { strandsQuery } from '@/api/caseQueries';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import { householdWords } from './householdWords';

/** On the page of a person: that records were joined, and which page stands first. */
export function JoinedNote({ caseId }: { readonly caseId: string }) {
  const say = useWords(householdWords);
  const { data } = useQuery(strandsQuery(caseId));
  if (!data || data.strands.length < 2) {
    return null;
  }
  const isLead = data.lead === caseId;
  const lead = data.strands.find((strand) => strand.isLead);
  const to = `/desk/cases/${encodeURIComponent(isLead ? caseId : data.lead)}${isLead ? '/household' : ''}`;
  return (
    <p className={classes.joinedNote}>
      <IconArrowMerge size={20} stroke={1.75} aria-hidden />
      <span>
        {isLead ? say('joinedHere', { count: data.strands.length - 1 }) : say('joinedThere', { name: lead?.name ?? say('hiddenPage') })}
      </span>
      {(isLead || lead?.visible) && <Link to={to}>{say(isLead ? 'seeJoined' : 'toLeadPage')}</Link>}
    </p>
  );
}
