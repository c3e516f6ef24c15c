import { type KeyboardEvent, type RefObject, useCallback } from 'react';

interface RowKeys {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly count: number;
  readonly idAt: (index: number) => string | null;
  readonly onChoose: (id: string, further: boolean) => void;
  readonly onChooseAll: () => void;
  readonly show: (index: number) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

function target(key: string, at: number, count: number): number | null {
  if (key === 'Home') {
    return 0;
  }
  if (key === 'End') {
    return count - 1;
  }
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, at + step));
}

/** Arrows walk from row to row, Space chooses, Shift chooses on the way; Enter is the link's own. */
export function useRowKeys({ list, count, idAt, onChoose, onChooseAll, show }: RowKeys) {
  const focus = useCallback(
    (index: number) => {
      show(index);
      // The row is drawn first, then it can take the focus.
      const take = (tries: number) => {
        const link = list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`);
        if (link) {
          link.focus();
        } else if (tries > 0) {
          requestAnimationFrame(() => take(tries - 1));
        }
      };
      take(10);
    },
    [list, show],
  );
  return (event: KeyboardEvent) => {
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN);
    if (Number.isNaN(at)) {
      return;
    }
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onChooseAll();
      return;
    }
    const id = idAt(at);
    if (event.key === ' ' && id) {
      event.preventDefault();
      onChoose(id, event.shiftKey);
      return;
    }
    const next = target(event.key, at, count);
    if (next === null) {
      return;
    }
    event.preventDefault();
    const reached = idAt(next);
    if (event.shiftKey && id && reached) {
      onChoose(reached, true);
    }
    focus(next);
  };
}
