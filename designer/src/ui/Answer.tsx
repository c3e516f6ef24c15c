import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNote } from './ErrorNote';
import { Loading } from './Loading';

interface AnswerProps<T> {
  readonly of: UseQueryResult<T>;
  readonly loading?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** One of three: loading, what went wrong, or what came. */
export function Answer<T>({ of, loading, children }: AnswerProps<T>) {
  if (of.data !== undefined) {
    return children(of.data);
  }
  return of.isError ? <ErrorNote error={of.error} onRetry={() => void of.refetch()} /> : (loading ?? <Loading />);
}
