import type { Danger } from './dangers';

/** Where a thing is decided, behind the address of the case. What is missing here is said to somebody and not decided: it becomes a promise. */
const decidedAt: Partial<Record<Danger, string>> = {
  withoutSos: '?tab=bonds&write=sos',
  alone: '?act=assign-second-staff',
  oneName: '?act=assign-second-staff',
  reviewOverdue: '/plans',
};

export function placeOf(danger: Danger, caseId: string): string | null {
  const place = decidedAt[danger];
  return place ? `/desk/cases/${encodeURIComponent(caseId)}${place}` : null;
}
