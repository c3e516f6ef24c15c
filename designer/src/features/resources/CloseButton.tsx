import { Button } from '@mantine/core';
import type { Resource } from '@/api/resourceQueries';
import { ErrorNote } from '@/ui/ErrorNote';
import { undoOffer } from '@/ui/undo/undoOffer';
import { useWords } from '@/words/defineWords';
import { useSaveResource } from './resourceActs';
import { draftOf } from './resourceRequest';
import { resourcesWords } from './resourcesWords';

/** もうやっていない: leaves the list and can come back the same way, so nobody is asked twice. */
export function CloseButton({ resource }: { readonly resource: Resource }) {
  const say = useWords(resourcesWords);
  const save = useSaveResource();
  const before = draftOf(resource);
  const write = (closed: boolean) => ({ id: resource.id, before: { ...before, closed: !closed }, draft: { ...before, closed } });
  const turn = async () => {
    await save.mutateAsync(write(!before.closed));
    undoOffer.make({
      told: say(before.closed ? 'reopened' : 'closedNow', { name: resource.name }),
      takeBack: async () => {
        await save.mutateAsync(write(before.closed));
        return [];
      },
    });
  };
  return (
    <>
      <Button variant="subtle" onClick={() => void turn().catch(() => undefined)} loading={save.isPending}>
        {say(resource.closed ? 'reopen' : 'close')}
      </Button>
      {save.isError && <ErrorNote error={save.error} />}
    </>
  );
}
