import { EmptyState } from '@/ui/EmptyState';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { useWords } from '@/words/defineWords';
import { EntryList } from './EntryList';
import type { Entry } from './timelineQuery';
import { timelineWords } from './timelineWords';

interface FoundProps {
  /** A query of pages, as far as it is shown here. */
  readonly of: {
    readonly isError: boolean;
    readonly isPending: boolean;
    readonly isSuccess: boolean;
    readonly error: unknown;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    refetch(): unknown;
    fetchNextPage(): unknown;
  };
  readonly entries: readonly Entry[];
  readonly narrowed: boolean;
}

/** The lines that were found, or why there are none. */
export function Found({ of: found, entries, narrowed }: FoundProps) {
  const say = useWords(timelineWords);
  return (
    <>
      {found.isError && <ErrorNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {found.isSuccess && entries.length === 0 && (
        <EmptyState title={say(narrowed ? 'noneFoundTitle' : 'nothingTitle')}>{say(narrowed ? 'noneFound' : 'nothing')}</EmptyState>
      )}
      {entries.length > 0 && (
        <EntryList entries={entries} onEnd={() => found.hasNextPage && !found.isFetchingNextPage && void found.fetchNextPage()} />
      )}
      {found.isFetchingNextPage && <p role="status">{say('more')}</p>}
    </>
  );
}
