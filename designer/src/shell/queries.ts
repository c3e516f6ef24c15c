import { QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import { meQuery } from '@/session/session';
import { words } from '@/words/language';

const signedOut = new Set(['not-signed-in', 'session-expired']);

const oftener = (times: number) => (failures: number, error: Error) => asProblem(error).status === 0 && failures < times;

/** What was read from the server. A refusal is not asked again; a server that does not answer is. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    // Asked even when the browser believes that there is no line: then it is said, and nobody waits before a wheel that turns.
    queries: { networkMode: 'always', staleTime: 15_000, refetchOnWindowFocus: true, retry: oftener(2) },
    mutations: { networkMode: 'always', retry: oftener(1) },
  },
  queryCache: new QueryCache({
    onError(error, query) {
      if (signedOut.has(asProblem(error).code) && query.queryKey[0] !== 'me') {
        void queries.invalidateQueries({ queryKey: meQuery.queryKey });
      }
    },
  }),
});

// What the server says, it says in the language of the screen.
words.on('languageChanged', () => void queries.invalidateQueries());
