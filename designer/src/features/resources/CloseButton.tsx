import { Button } from '@mantine/core';
import type { Resource } from '@/api/resourceQueries';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { useSaveResource } from './resourceActs';
import { draftOf } from './resourceRequest';
import { resourcesWords } from './resourcesWords';

/** もうやっていない: leaves the list and can come back the same way, so nobody is asked twice. */
export function CloseButton({ resource }: { readonly resource: Resource }) {
  const say = useWords(resourcesWords);
  const save = useSaveResource();
  const before = draftOf(resource);
  const turn = () => save.mutate({ id: resource.id, before, draft: { ...before, closed: !before.closed } });
  return (
    <>
      <Button variant="subtle" onClick={turn} loading={save.isPending}>
        {say(resource.closed ? 'reopen' : 'close')}
      </Button>
      {save.isError && <ErrorNote error={save.error} />}
    </>
  );
}
