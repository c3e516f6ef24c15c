import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

/** From which of several joined records a line comes. */
export interface EntryStrand {
  readonly case: string;
  readonly name: string | null;
  readonly isLead: boolean;
}

export type Entry = Schema<'TimelineResponse'> & { readonly strand?: EntryStrand };
export type Area = Schema<'TellingArea'>;

export interface TimelineWish {
  readonly words: string;
  readonly areas: readonly Area[];
  /** What ran by itself too. */
  readonly all: boolean;
  readonly english: boolean;
}

const page = 100;

/** The wish as the server is asked for it: of one record and of several alike. */
export function asked(wish: TimelineWish, after: string | undefined) {
  return {
    take: page,
    lang: wish.english ? 'en' : 'ja',
    ...(wish.words ? { q: wish.words } : {}),
    ...(wish.areas.length > 0 ? { area: wish.areas.join(',') } : {}),
    ...(wish.all ? { all: true } : {}),
    ...(after ? { after } : {}),
  };
}

/** The timeline in words, the newest first, a page at a time as one reads on. */
export const timelineQuery = (caseId: string, wish: TimelineWish) =>
  infiniteQueryOptions({
    queryKey: ['cases', caseId, 'timeline', wish],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...asked(wish, pageParam), order: 'newest' };
      return bring(api.GET('/api/cases/{caseId}/timeline', { params: { path: { caseId }, query: query as never }, signal }));
    },
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  });
