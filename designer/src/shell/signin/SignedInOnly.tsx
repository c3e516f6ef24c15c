import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { actAs } from '@/api/client';
import { asProblem } from '@/api/problem';
import { keptWordsQuery } from '@/session/keptWords';
import { chosenRole, meQuery } from '@/session/session';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import { ChangePassword } from './ChangePassword';

/** Everything below knows who is signed in; whoever is not is led to the door and back here afterwards. */
export function SignedInOnly({ children }: { readonly children: ReactNode }) {
  const say = useWords(shellWords);
  const location = useLocation();
  const me = useQuery(meQuery);
  if (me.isError && asProblem(me.error).status === 401) {
    return <Navigate to={`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  }
  if (!me.data) {
    return (
      <Page title={say('product')}>{me.isError ? <ErrorNote error={me.error} onRetry={() => void me.refetch()} /> : <Loading />}</Page>
    );
  }
  actAs(chosenRole(me.data)?.key ?? null);
  return me.data.mustChangePassword ? <ChangePassword /> : <WithOwnWords login={me.data.login}>{children}</WithOwnWords>;
}

/** What was half-written is there before a panel asks for it; a server that cannot say is no reason to keep anybody out. */
function WithOwnWords({ login, children }: { readonly login: string; readonly children: ReactNode }) {
  return useQuery(keptWordsQuery(login)).isPending ? null : children;
}
