import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actNumber, api, bring } from './client';
import type { paths } from './schema';
import type { Schema } from './schemas';

type MeetingPath = Extract<keyof paths, `/api/meetings/{meetingId}/commands/${string}`>;
type NameOf<Path> = Path extends `/api/meetings/{meetingId}/commands/${infer Name}` ? Name : never;
type BodyOf<Path extends keyof paths> = paths[Path] extends { post: { requestBody?: { content: { 'application/json': infer Body } } } }
  ? Body
  : never;

/** The commands of a meeting by their names, as the API lists them. */
export type MeetingCommandName = NameOf<MeetingPath>;
export type MeetingCommandBody<Name extends MeetingCommandName> = BodyOf<`/api/meetings/{meetingId}/commands/${Name}` & MeetingPath>;

/** One command of one meeting; what was read of it, and of the cases that it touches, is read anew afterwards. */
export function useMeetingCommand<Name extends MeetingCommandName>(meetingId: string, name: Name) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, number }: { readonly body: MeetingCommandBody<Name>; readonly number: string }) => {
      const path = `/api/meetings/{meetingId}/commands/${name}` as '/api/meetings/{meetingId}/commands/set-next-date';
      const header = { 'Idempotency-Key': number, 'X-Bansou-Client': 'desk' };
      return bring(api.POST(path, { params: { path: { meetingId }, header }, body: body as never })) as Promise<
        Schema<'MeetingCommandResponse'>
      >;
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['meetings'] });
      void queries.invalidateQueries({ queryKey: ['cases'] });
      void queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
}

export { actNumber };
