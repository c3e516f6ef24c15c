import { queryOptions } from '@tanstack/react-query';
import { type Action, actionsQuery } from '@/api/caseQueries';
import { api, bring } from '@/api/client';
import type { MeetingLine } from './meetingQueries';

/** Whose matter it can be: the people whose name I may know, in the order of their readings. */
export const casesQuery = queryOptions({
  queryKey: ['people', 'choices'],
  queryFn: ({ signal }) => bring(api.GET('/api/cases', { params: { query: { take: 200 } }, signal })),
  staleTime: 60_000,
  select: (page) => page.items.flatMap((line) => (line.name && !line.seenOffAt ? [{ value: line.case, label: line.name }] : [])),
});

/** Agencies that can have brought something. */
export const agenciesQuery = queryOptions({
  queryKey: ['organisations'],
  queryFn: ({ signal }) => bring(api.GET('/api/organisations', { signal })),
  staleTime: 300_000,
});

/** What can be done in a case; asked only when there is one. */
export const waitingQuery = (caseId: string) => ({ ...actionsQuery(caseId), enabled: caseId !== '', retry: false });

/** The open step of a case that waits to be put on the agenda of such a conference, if there is one. */
export function waitingStep(actions: readonly Action[] | undefined, type: string): string | undefined {
  return actions?.find((action) => action.command === 'put-on-agenda' && action.choice === type && action.allowed)?.step;
}

/** The kinds of conference that an open step of the case may be talked about in now. */
export const waitingTypes = (actions: readonly Action[] | undefined): ReadonlySet<string> =>
  new Set((actions ?? []).flatMap(({ command, choice, allowed }) => (command === 'put-on-agenda' && allowed && choice ? [choice] : [])));

/** Called, not held yet, and of such a kind. */
export const canTake = ({ type, standing, needsPledge }: MeetingLine, types: ReadonlySet<string>): boolean =>
  types.has(type) && (standing === 'called' || (needsPledge && standing === undefined));
