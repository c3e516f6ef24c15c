import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { readBirth } from './birth';
import type { IntakeDraft } from './intakeDraft';

export type Marks = Schema<'DuplicateRequest'>;

/** By what a person may be known already; null while too little was heard to ask. */
export function marksOf({ name, reading, birth, reachTo, place }: IntakeDraft): Marks | null {
  const heard = { name: name.trim(), reading: reading.trim(), telephone: reachTo.trim(), address: place.trim(), birth: readBirth(birth) };
  if (heard.name.length < 2 && heard.reading.length < 2 && heard.telephone.length < 6 && heard.address.length < 4) {
    return null;
  }
  return {
    ...(heard.name && { name: heard.name }),
    ...(heard.reading && { reading: heard.reading }),
    ...(heard.birth && { birth: heard.birth }),
    ...(heard.telephone && { telephones: [heard.telephone] }),
    ...(heard.address && { address: heard.address }),
  };
}

/** People who may be the same one, each with what they have in common. Nothing is written, and no name goes into an address. */
export const lookalikesQuery = (marks: Marks | null) =>
  queryOptions({
    queryKey: ['lookalikes', marks],
    enabled: marks !== null,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 60_000,
    queryFn: ({ signal }) =>
      bring(api.POST('/api/duplicates', { params: { header: { 'X-Bansou-Client': 'desk' } }, body: marks ?? {}, signal })),
  });
