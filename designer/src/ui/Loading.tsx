import { Skeleton } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '@/words/defineWords';
import { uiWords } from './uiWords';

interface LoadingProps {
  /** Rows of the same height as what will come, so that nothing jumps. */
  readonly rows?: number;
  readonly height?: number;
  readonly children?: ReactNode;
}

const patience = 300;

/** A skeleton of the same size, and only for those who wait longer than 300 ms. */
export function Loading({ rows = 3, height = 44, children }: LoadingProps) {
  const say = useWords(uiWords);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-live="polite" style={{ visibility: long ? 'visible' : 'hidden' }}>
      <span className="visually-hidden">{say('loading')}</span>
      {children ?? Array.from({ length: rows }, (_, row) => row).map((row) => <Skeleton key={row} height={height} mb="xs" />)}
    </div>
  );
}
