import { useSyncExternalStore } from 'react';

let there = true;
const listeners = new Set<() => void>();

function tell(now: boolean): void {
  if (there !== now) {
    there = now;
    for (const listener of listeners) {
      listener();
    }
  }
}

/** Whether the server answered when it was last asked anything. An answer that nobody waited for says nothing. */
export const line = {
  isThere: () => there,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  /** Asks over the line and takes note of whether it holds. */
  async ask(request: Request): Promise<Response> {
    try {
      const response = await globalThis.fetch(request);
      tell(true);
      return response;
    } catch (error) {
      if (!request.signal.aborted) {
        tell(false);
      }
      throw error;
    }
  },
  /** Asks whether the server is there again; never throws. */
  async probe(): Promise<boolean> {
    await line.ask(new Request('/health/live', { cache: 'no-store' })).catch(() => undefined);
    return there;
  },
};

export function useLine(): boolean {
  return useSyncExternalStore(line.subscribe, line.isThere);
}
