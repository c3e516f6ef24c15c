import { useQueryClient } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { boardQuery, type Card, type Visit, visitsQuery } from './developmentQueries';
import { over } from './draft';
import { header, useWriting } from './resourceActs';

export type VisitDraft = Pick<Visit, 'resource' | 'on' | 'met' | 'heard' | 'agreed' | 'next'> & { readonly nextOn: string };
export type CardDraft = Pick<Card, 'missing' | 'state' | 'idea' | 'partner' | 'course' | 'result' | 'proposedTo' | 'owner'>;

export const blankVisit: VisitDraft = { resource: '', on: '', met: '', heard: '', agreed: '', next: '', nextOn: '' };
export const blankCard: CardDraft = {
  missing: '',
  state: 'found',
  idea: '',
  partner: '',
  course: '',
  result: '',
  proposedTo: '',
  owner: '',
};

export const visitDraftOf = ({ resource, on, met, heard, agreed, next, nextOn }: Visit): VisitDraft => ({
  resource,
  on,
  met,
  heard,
  agreed,
  next,
  nextOn: nextOn ?? '',
});

export const cardDraftOf = ({ missing, state, idea, partner, course, result, proposedTo, owner }: Card): CardDraft => ({
  missing,
  state,
  idea,
  partner,
  course,
  result,
  proposedTo,
  owner,
});

interface Saved<Draft> {
  readonly id: string;
  /** As it stood when one began to change it; null for a new one. */
  readonly before: Draft | null;
  readonly draft: Draft;
}

/** Only what was changed goes over what stands there by now. */
export function useSaveVisit() {
  const queries = useQueryClient();
  return useWriting(async ({ id, before, draft }: Saved<VisitDraft>) => {
    const now = before && (await queries.fetchQuery({ ...visitsQuery(''), staleTime: 0 })).find((visit) => visit.id === id);
    const { nextOn, ...rest } = before && now ? over(visitDraftOf(now), before, draft) : draft;
    const body: Schema<'VisitRequest'> = { ...rest, ...(nextOn && { nextOn }) };
    return bring(api.PUT('/api/development/visits/{visit}', { params: { header, path: { visit: id } }, body }));
  });
}

export function useSaveCard() {
  const queries = useQueryClient();
  return useWriting(async ({ id, before, draft }: Saved<CardDraft>) => {
    const board = before && (await queries.fetchQuery({ ...boardQuery, staleTime: 0 }));
    const now = board?.columns.flatMap(({ items }) => items).find((card) => card.id === id);
    const body: Schema<'DevelopmentRequest'> = before && now ? over(cardDraftOf(now), before, draft) : draft;
    return bring(api.PUT('/api/development/board/{item}', { params: { header, path: { item: id } }, body }));
  });
}
