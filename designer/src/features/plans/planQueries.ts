import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Action } from '@/api/caseQueries';
import { actNumber, api, bring } from '@/api/client';
import { type CommandBody, type CommandName, command } from '@/api/commands';

/** All versions of the plan, the oldest first. */
export const plansQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'plans'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/plans', { params: { path: { caseId } }, signal })),
  });

/** The open step that asks for a plan (F10) and that I may answer now. */
export const planStep = (actions: readonly Action[]): string | undefined =>
  actions.find(({ command, allowed, place }) => command === 'complete-step' && allowed && place?.forms.some(({ id }) => id === 'F10'))
    ?.step;

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
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['inbox'] });
      return queries.invalidateQueries({ queryKey: ['cases', caseId] });
    },
  });
  return {
    write: <Name extends CommandName>(name: Name, body: CommandBody<Name>) =>
      mutation.mutateAsync({ act: { name, body } as unknown as Act<CommandName>, number: actNumber() }),
    pending: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
  };
}
