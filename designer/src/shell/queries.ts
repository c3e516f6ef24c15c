import { QueryCache, QueryClient } from '@tanstack/react-query';
import { asProblem } from '@/api/problem';
import { meQuery } from '@/session/session';
import { words } from '@/words/language';

const signedOut = new Set(['not-signed-in', 'session-expired']);

/** What was read from the server. A refusal is not asked again; a server that does not answer is, twice. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, refetchOnWindowFocus: true, retry: (failures, error) => asProblem(error).status === 0 && failures < 2 },
    mutations: { retry: (failures, error) => asProblem(error).status === 0 && failures < 2 },
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
