import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actNumber } from '@/api/client';

export type ActHeaders = { readonly 'Idempotency-Key': string; readonly 'X-Bansou-Client': string };

/** One act on a case: sent again after a broken line it is done once; then the case is read anew. */
export function useHouseholdAct<Input>(caseId: string, act: (input: Input, headers: ActHeaders) => Promise<unknown>, onDone: () => void) {
  const queries = useQueryClient();
  const [number, setNumber] = useState(actNumber);
  return useMutation({
    mutationFn: (input: Input) => act(input, { 'Idempotency-Key': number, 'X-Bansou-Client': 'desk' }),
    onSuccess: async () => {
      setNumber(actNumber());
      await queries.invalidateQueries({ queryKey: ['cases', caseId] });
      onDone();
    },
    onError: () => undefined,
  });
}
