import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import type { ChosenMember } from './members';
import { useNumber } from './useNumber';

interface Calling {
  readonly type: string;
  readonly purpose: Schema<'MeetingPurpose'>;
  readonly on: string;
  readonly members: ChosenMember[];
  readonly stage?: number;
  /** Time and place. */
  readonly sheet: Readonly<Record<string, string>>;
}

/** Calls a conference; the same call sent again after a silence calls no second one. */
export function useCalling(onCalled: (meeting: string) => void) {
  const queries = useQueryClient();
  const number = useNumber();
  const call = useMutation({
    mutationFn: (body: Calling) => {
      const header = { 'Idempotency-Key': number(), 'X-Bansou-Client': 'desk' };
      return bring(api.POST('/api/meetings', { params: { header }, body }));
    },
    onSuccess: (answer) => {
      void queries.invalidateQueries({ queryKey: ['meetings'] });
      onCalled((answer as Schema<'MeetingCommandResponse'>).meeting);
    },
    onError: number.next,
  });
  return { send: (calling: Calling) => call.mutate(calling), pending: call.isPending, error: call.error };
}
