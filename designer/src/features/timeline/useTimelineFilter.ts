import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isEnglish } from '@/words/language';
import type { Area, TimelineWish } from './timelineQuery';

export interface TimelineFilter {
  readonly text: string;
  readonly wish: TimelineWish;
  /** Something is left out because it was asked for less. */
  readonly narrowed: boolean;
  write(text: string): void;
  showAll(on: boolean): void;
  choose(areas: readonly string[]): void;
}

/** What of a history is shown. Areas stand in the address; the words looked for stay out of it: they may be somebody's. */
export function useTimelineFilter(): TimelineFilter {
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState('');
  const [words] = useDebouncedValue(text.trim(), 250);
  const areas = search.getAll('area') as Area[];
  function change(by: (next: URLSearchParams) => void) {
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        by(next);
        return next;
      },
      { replace: true },
    );
  }
  return {
    text,
    wish: { words, areas, all: search.get('auto') === '1', english: isEnglish() },
    narrowed: words !== '' || areas.length > 0,
    write: setText,
    showAll: (on) => change((params) => (on ? params.set('auto', '1') : params.delete('auto'))),
    choose: (next) =>
      change((params) => {
        params.delete('area');
        for (const area of next) {
          params.append('area', area);
        }
      }),
  };
}
