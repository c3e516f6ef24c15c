import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';

export type Referral = Schema<'ReferralResponse'>;
export type ReferralDetail = Schema<'ReferralDetailResponse'>;
export type Need = Schema<'NeedResponse'>;

const path = (caseId: string) => ({ params: { path: { caseId } } });

export const referralsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'referrals'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/referrals', { ...path(caseId), signal })),
  });

/** 何が必要か、誰が必要か, each with the chains of its attempts. */
export const needsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'needs'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/needs', { ...path(caseId), signal })),
  });

/** One referral with its turns, its checks and its 7/30/90 days. */
export const referralQuery = (caseId: string, referral: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'referrals', referral],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/referrals/{referral}', { params: { path: { caseId, referral } }, signal })),
  });
