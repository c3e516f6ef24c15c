import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { resourcesQuery } from '@/api/resourceQueries';
import type { Schema } from '@/api/schemas';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Loading } from '@/ui/Loading';
import { useWords } from '@/words/defineWords';
import { Beside } from './Beside';
import { DirectoryFilters, type DirectoryWords, noWords } from './DirectoryFilters';
import { DirectoryList } from './DirectoryList';
import { OrganisationNote } from './OrganisationNote';
import { AddResource } from './ResourceForm';
import { ResourcePanel } from './ResourcePanel';
import { plainView } from './resourcesView';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';

/** The directory: what is there, when somebody last asked, and one resource open beside it. */
export function Directory({ desk }: { readonly desk: Schema<'ResourceDeskResponse'> | undefined }) {
  const say = useWords(resourcesWords);
  const { view, go } = useResourcesView();
  const [words, setWords] = useState<DirectoryWords>(noWords);
  const [asked] = useDebouncedValue(words, 250);
  const { category, area, near, provider, withRoom, closed, organisation } = view;
  const found = useQuery({
    ...resourcesQuery({ ...asked, category, area, near, provider, withRoom, closed }),
    placeholderData: keepPreviousData,
  });
  const close = () => go({ resource: '', act: null });
  const clear = () => {
    setWords(noWords);
    go({ ...plainView, resource: view.resource }, true);
  };
  const panel =
    view.act === 'add' ? (
      <AddResource />
    ) : view.resource !== '' ? (
      <ResourcePanel key={view.resource} resource={view.resource} desk={desk} onClose={close} />
    ) : null;
  return (
    <Beside panel={panel}>
      <DirectoryFilters areas={desk?.areas ?? []} words={words} onWords={setWords} />
      {organisation !== '' && <OrganisationNote organisation={organisation} />}
      <Answer of={found} loading={<Loading rows={8} height={64} />}>
        {(all) => {
          const shown = organisation === '' ? all : all.filter((each) => each.organisation === organisation);
          return shown.length > 0 ? (
            <DirectoryList resources={shown} open={view.resource} />
          ) : (
            <EmptyState
              title={say('noneTitle')}
              action={
                <Button variant="default" onClick={clear}>
                  {say('showAll')}
                </Button>
              }
            >
              {say(desk?.mayReadDevelopment ? 'noneTextBoard' : 'noneText')}
            </EmptyState>
          );
        }}
      </Answer>
    </Beside>
  );
}
