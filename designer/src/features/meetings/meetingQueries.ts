import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { Schema } from '@/api/schemas';

export type Meeting = Schema<'MeetingResponse'>;
export type MeetingLine = Schema<'MeetingLineResponse'>;
export type AgendaItem = Schema<'AgendaItemResponse'>;
export type MeetingAction = Schema<'MeetingActionResponse'>;
export type AgendaProposal = Schema<'AgendaProposalResponse'>;
export type ProposedMember = Schema<'ProposedMemberResponse'>;

export const meetingListQuery = queryOptions({
  queryKey: ['meetings', 'list'],
  queryFn: ({ signal }) => bring(api.GET('/api/meetings', { signal })),
});

export const meetingTypesQuery = queryOptions({
  queryKey: ['meetings', 'types'],
  queryFn: ({ signal }) => bring(api.GET('/api/meetings/types', { signal })),
  staleTime: 5 * 60_000,
});

export const meetingQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'meeting'],
    queryFn: ({ signal }) => bring(api.GET('/api/meetings/{meetingId}', { params: { path: { meetingId } }, signal })),
    retry: false,
  });

export const meetingActionsQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'actions'],
    queryFn: ({ signal }) => bring(api.GET('/api/meetings/{meetingId}/actions', { params: { path: { meetingId } }, signal })),
    retry: false,
  });

export const memberProposalQuery = (type: string, stage: number | null, about = '') =>
  queryOptions({
    queryKey: ['meetings', 'members', type, stage, about],
    enabled: type !== '',
    queryFn: async ({ signal }) => {
      const query = { type, ...(stage === null ? {} : { stage }) };
      const ask = (more: { case?: string }) =>
        bring(api.GET('/api/meetings/member-proposal', { params: { query: { ...query, ...more } }, signal }));
      try {
        return await ask(about ? { case: about } : {});
      } catch (error) {
        // Whoever sees only their own step of a case is proposed those of the kind of meeting.
        if (about && error instanceof ApiProblem && (error.status === 403 || error.status === 404)) {
          return ask({});
        }
        throw error;
      }
    },
  });

export const agendaProposalQuery = (type: string) =>
  queryOptions({
    queryKey: ['meetings', 'candidates', type],
    queryFn: ({ signal }) => bring(api.GET('/api/meetings/agenda-proposal', { params: { query: { type } }, signal })),
  });

/** Whether the server lets me do this now, to this item or to the meeting as a whole. */
export function may(actions: readonly MeetingAction[] | undefined, command: string, item?: string): boolean {
  return (actions ?? []).some((action) => action.command === command && (item === undefined || action.item === item) && action.allowed);
}

/** The outcome's own word out of 「title」 → word. */
export function outcomeName({ label }: MeetingAction): string {
  const arrow = label.lastIndexOf('→');
  return arrow < 0 ? label : label.slice(arrow + 1).trim();
}
