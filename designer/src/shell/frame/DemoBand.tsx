import { useQuery } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import classes from './Frame.module.css';

/** A quiet band over everything that is invented. */
export function DemoBand() {
  const say = useWords(shellWords);
  const demo = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: ({ signal }) => bring(api.GET('/api/demo/accounts', { signal })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return demo.data ? <aside className={classes.demo}>{say('demoBand')}</aside> : null;
}
