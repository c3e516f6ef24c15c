import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';

/** Where a person enters the municipality's flow: the steps of its drawing that notice and that receive. */
export interface Entrances {
  readonly notice: string | null;
  readonly intake: string | null;
}

interface Drawing {
  readonly root?: { readonly activities?: readonly { readonly id: string; readonly type: string }[] };
}

export function entrancesOf(drawing: Drawing): Entrances {
  const first = (type: string) => drawing.root?.activities?.find((activity) => activity.type === type)?.id ?? null;
  return { notice: first('Bansou.Notice'), intake: first('Bansou.Intake') };
}

export const entrancesQuery = queryOptions({
  queryKey: ['flows', 'entrances'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }) => {
    const flows = await bring(api.GET('/api/flows', { signal }));
    const main = flows.find((flow) => flow.main) ?? flows[0];
    if (!main) {
      return entrancesOf({});
    }
    const path = { flow: main.flow, version: String(main.version) };
    return entrancesOf(
      (await bring(api.GET('/api/flows/{flow}/versions/{version}', { params: { path: path as never }, signal }))) as unknown as Drawing,
    );
  },
});
