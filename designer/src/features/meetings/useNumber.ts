import { useRef } from 'react';
import { actNumber } from '@/api/meetingCommands';
import { asProblem } from '@/api/problem';

export interface ActNumbers {
  (): string;
  readonly next: (error: unknown) => void;
}

/** The number of what is being sent: the same after a silence, so that nothing is written twice; another one after a refusal. */
export function useNumber(): ActNumbers {
  const now = useRef(actNumber());
  const read = () => now.current;
  const next = (error: unknown) => {
    if (asProblem(error).status !== 0) {
      now.current = actNumber();
    }
  };
  return Object.assign(read, { next });
}
