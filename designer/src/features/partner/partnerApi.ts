import { queryOptions, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { actNumber, api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type PartnerPage = Schema<'PartnerPageResponse'>;

export const partnerQuery = (token: string) =>
  queryOptions({
    queryKey: ['partner', token],
    queryFn: ({ signal }) => bring(api.GET('/api/partner/{token}', { params: { path: { token } }, signal })),
    retry: false,
  });

type Does = 'answers' | 'return' | 'news';

/** One act of a partner; the same number until the server has answered, and the page as it is afterwards. */
export function usePartnerAct<Body>(token: string, does: Does): UseMutationResult<PartnerPage, Error, Body> {
  const queries = useQueryClient();
  const number = useRef(actNumber());
  return useMutation({
    mutationFn: (body: Body) => {
      const path = `/api/partner/{token}/${does}` as '/api/partner/{token}/answers';
      const header = { 'Idempotency-Key': number.current, 'X-Bansou-Client': 'partner' };
      return bring(api.POST(path, { params: { path: { token }, header }, body: body as never })) as Promise<PartnerPage>;
    },
    onSuccess: (page) => {
      number.current = actNumber();
      queries.setQueryData(partnerQuery(token).queryKey, page);
    },
  });
}
