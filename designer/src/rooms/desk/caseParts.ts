import type { Action, Case } from '@/api/caseQueries';
import type { Person } from '@/features/case/personQuery';
import type { Need, Referral } from '@/features/referrals/referralQueries';
import type { Returns } from '@/live/useReturns';

/** What every part of the case page may use; each is read once. */
export interface CaseParts {
  readonly caseId: string;
  readonly data: Case;
  readonly person: Person | undefined;
  readonly actions: readonly Action[];
  readonly needs: readonly Need[];
  readonly referrals: readonly Referral[];
  readonly returns: Returns;
  /** The pinned drawing of this case. */
  readonly flow: { readonly id: string; readonly version: number } | undefined;
}
