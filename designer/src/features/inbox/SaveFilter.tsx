import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actNumber, api, bring } from '@/api/client';
import { Dialog } from '@/ui/Dialog';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { useWords } from '@/words/defineWords';
import { filterAt, filtersQuery } from './inboxQueries';
import type { InboxView } from './inboxView';
import { inboxWords } from './inboxWords';

/** Gives the present view a name. */
export function SaveFilter({ view, onClose }: { readonly view: InboxView; readonly onClose: () => void }) {
  const say = useWords(inboxWords);
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [filter] = useState(actNumber);
  const save = useMutation({
    mutationFn: () => {
      const { scope, kind, person, within, late, paused } = view;
      const body = { name: name.trim(), shared, scope, kind, person, within, late, paused, everywhere: false };
      return bring(api.PUT('/api/worklist/filters/{filter}', { params: filterAt(filter), body }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: filtersQuery.queryKey });
      onClose();
    },
  });
  return (
    <Dialog title={say('saveThis')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <TextInput
          label={say('saveName')}
          description={say('saveNameHint')}
          data-autofocus
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox mt="md" label={say('saveShared')} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
        {save.isError && <ErrorNote error={save.error} />}
        <Group mt="lg" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <GoButton type="submit" notYet={name.trim() === '' ? say('saveNameNeeded') : null} loading={save.isPending}>
            {say('save')}
          </GoButton>
        </Group>
      </form>
    </Dialog>
  );
}
