import type { Schema } from '@/api/schemas';

export type Strand = Schema<'StrandResponse'>;

/** Which record to lead, unless one chooses otherwise: one that leads others already, else the older; of the same day the one with more open in it. */
export function proposedLead(one: Strand, other: Strand): string {
  const day = (strand: Strand) => (strand.openedAt ?? '').slice(0, 10);
  const open = (strand: Strand) => (strand.openReferrals ?? 0) + (strand.openSteps?.length ?? 0);
  if (day(one) !== day(other)) {
    return day(one) < day(other) ? one.case : other.case;
  }
  return open(other) > open(one) ? other.case : one.case;
}
