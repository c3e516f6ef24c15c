import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Entry = Schema<'TimelineResponse'>;

const page = 200;

/** The whole timeline, the newest first. */
export const timelineQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'timeline'],
    queryFn: async ({ signal }) => {
      const all: Entry[] = [];
      let after: string | undefined;
      do {
        const query = { take: page, ...(after ? { after } : {}) };
        const found = await bring(api.GET('/api/cases/{caseId}/timeline', { params: { path: { caseId }, query }, signal }));
        all.push(...found.items);
        after = found.next ?? undefined;
      } while (after);
      return all.reverse();
    },
  });
