import { IconHome, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, bring } from '@/api/client';
import { useWords } from '@/words/defineWords';
import { caseWords } from './caseWords';
import classes from './OwnVoice.module.css';

/** The other pages of this person: the household with joined records, and the page that they look at themselves. */
export function PersonPages({ caseId }: { readonly caseId: string }) {
  const say = useWords(caseWords);
  const strands = useQuery({
    queryKey: ['cases', caseId, 'strands'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/strands', { params: { path: { caseId } }, signal })),
  });
  const page = `/desk/cases/${encodeURIComponent(caseId)}`;
  return (
    <nav className={classes.pages} aria-label={say('thePages')}>
      <Link to={`${page}/own`}>
        <IconUser size={18} stroke={1.75} aria-hidden />
        {say('ownPage')}
      </Link>
      <Link to={`${page}/household`}>
        <IconHome size={18} stroke={1.75} aria-hidden />
        {say((strands.data?.strands.length ?? 0) > 1 ? 'joined' : 'household')}
      </Link>
    </nav>
  );
}
