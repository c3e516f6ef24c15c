import { queryOptions, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { actNumber, api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

interface CodeWord {
  readonly code: string;
  readonly words: string;
}

/** What a receiver reads by a link: no number of the case, nothing that the consent does not list. */
export interface PartnerPage {
  readonly municipalityName: string;
  readonly receiverName: string;
  readonly originName: string;
  readonly originPersonName: string;
  readonly originContact: string;
  readonly status: 'notSent' | 'open' | 'ended';
  readonly stageName: string;
  readonly waitsFor?: string;
  readonly linkExpiresAt: string;
  readonly slip: Schema<'SlipResponse'>;
  readonly toldNames: readonly string[];
  readonly answers: readonly {
    readonly code: string;
    readonly label: string;
    readonly asks: 'nothing' | 'words' | 'reason' | 'condition' | 'arrival';
  }[];
  readonly reasons: readonly CodeWord[];
  readonly canReturn: boolean;
  readonly returnKinds: readonly CodeWord[];
}

export interface PartnerAnswerBody {
  readonly answer: string;
  readonly words?: string;
  readonly reason?: string;
  readonly alternative?: string;
  readonly condition?: string;
  readonly arrivedOn?: string;
  readonly personsState?: string;
}

export interface PartnerReturnBody {
  readonly kind?: string;
  readonly reason?: string;
  readonly personsWish?: string;
}

export interface PartnerNewsBody {
  readonly words?: string;
  readonly personsWords?: string;
}

export const partnerQuery = (token: string) =>
  queryOptions({
    queryKey: ['partner', token],
    queryFn: ({ signal }) =>
      bring(api.GET('/api/partner/{token}' as never, { params: { path: { token } }, signal } as never) as Promise<{ data?: PartnerPage }>),
    retry: false,
  });

type Does = 'answers' | 'return' | 'news';

/** One act of a partner; the same number until the server has answered, and the page as it is afterwards. */
export function usePartnerAct<Body>(token: string, does: Does): UseMutationResult<PartnerPage, Error, Body> {
  const queries = useQueryClient();
  const number = useRef(actNumber());
  return useMutation({
    mutationFn: (body: Body) => {
      const header = { 'Idempotency-Key': number.current, 'X-Bansou-Client': 'partner' };
      const asked = { params: { path: { token }, header }, body };
      return bring(api.POST(`/api/partner/{token}/${does}` as never, asked as never) as Promise<{ data?: PartnerPage }>);
    },
    onSuccess: (page) => {
      number.current = actNumber();
      queries.setQueryData(partnerQuery(token).queryKey, page);
    },
  });
}
