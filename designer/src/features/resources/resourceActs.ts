import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { resourceQuery } from '@/api/resourceQueries';
import type { Schema } from '@/api/schemas';
import { over } from './draft';
import { draftOf, type ResourceDraft, requestOf } from './resourceRequest';

/** A page of ours writes, as every page says that does. */
export const header = { 'X-Bansou-Client': 'desk' };

/** Everything of resources is read anew after each writing, the finder of referrals too. */
export function useWriting<Body, T>(write: (body: Body) => Promise<T>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: write, onSuccess: () => queries.invalidateQueries({ queryKey: ['resources'] }) });
}

/** 空きを確かめた: nothing else of the resource is written. */
export function useConfirmRoom(resource: string) {
  return useWriting((body: Schema<'RoomRequest'>) =>
    bring(api.PUT('/api/resources/{resource}/room', { params: { header, path: { resource } }, body })),
  );
}

export function useReply(resource: string) {
  return useWriting((words: string) =>
    bring(api.PUT('/api/resources/{resource}/operator-reply', { params: { header, path: { resource } }, body: { words } })),
  );
}

export interface Written {
  readonly id: string;
  /** As it stood when one began to change it; null for a new one. */
  readonly before: ResourceDraft | null;
  readonly draft: ResourceDraft;
}

/** Writes only what was changed, over what stands there by now. */
export function useSaveResource() {
  const queries = useQueryClient();
  return useWriting(async ({ id, before, draft }: Written) => {
    const newest = before && draftOf(await queries.fetchQuery({ ...resourceQuery(id), staleTime: 0 }));
    const body = requestOf(before && newest ? over(newest, before, draft) : draft);
    return bring(api.PUT('/api/resources/{resource}', { params: { header, path: { resource: id } }, body }));
  });
}
