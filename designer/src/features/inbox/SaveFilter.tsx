import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actNumber, api, bring } from '@/api/client';
import { ErrorNote } from '@/ui/ErrorNote';
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
    <Modal opened onClose={onClose} title={say('saveThis')}>
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
          <Button type="submit" disabled={name.trim() === ''} loading={save.isPending}>
            {say('save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
