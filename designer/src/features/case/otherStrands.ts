import { useQuery } from '@tanstack/react-query';
import { strandsQuery } from '@/api/caseQueries';
import type { Schema } from '@/api/schemas';

/** The other records of the same person, as far as they may be seen; none where nothing was joined. */
export function useOtherStrands(caseId: string): readonly Schema<'StrandResponse'>[] {
  const strands = useQuery(strandsQuery(caseId)).data?.strands ?? [];
  return strands.filter((strand) => strand.visible && strand.case !== caseId);
}
