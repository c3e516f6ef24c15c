import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { actNumber, api, bring } from '@/api/client';
import { type CommandBody, type CommandName, command } from '@/api/commands';

/** All versions of the plan, the oldest first. */
export const plansQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'plans'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/plans', { params: { path: { caseId } }, signal })),
  });

interface Act<Name extends CommandName> {
  readonly name: Name;
  readonly body: CommandBody<Name>;
}

/** One writing into the plan. A second try after a break carries the same number, so nothing is written twice. */
export function usePlanWriting(caseId: string) {
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ act, number }: { act: Act<CommandName>; number: string }) => command(caseId, act.name, act.body, { number }),
    retry: (count, error) => count < 2 && 'status' in error && error.status === 0,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  });
  return {
    write: <Name extends CommandName>(name: Name, body: CommandBody<Name>) =>
      mutation.mutateAsync({ act: { name, body } as unknown as Act<CommandName>, number: actNumber() }),
    pending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  };
}
