import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, bring } from '@/api/client';
import { undoOffer } from '@/ui/undo/undoOffer';
import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import { filterAt, filtersQuery, requestOf, type SavedFilter } from './inboxQueries';
import { type InboxView, viewOf, writeView } from './inboxView';
import { inboxWords } from './inboxWords';
import { SaveFilter } from './SaveFilter';

/** Views under a name: one's own and the shared ones. */
export function SavedFilters({ view }: { readonly view: InboxView }) {
  const say = useWords(inboxWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [saving, setSaving] = useState(false);
  const { data = [] } = useQuery(filtersQuery);
  const remove = useMutation({
    mutationFn: ({ id }: SavedFilter) => bring(api.DELETE('/api/worklist/filters/{filter}', { params: filterAt(id) })),
    onSuccess: (_, filter) => {
      void queries.invalidateQueries({ queryKey: filtersQuery.queryKey });
      undoOffer.make({
        told: say(filter.shared ? 'filterSharedRemoved' : 'filterRemoved', { name: filter.name }),
        takeBack: async () => {
          await bring(api.PUT('/api/worklist/filters/{filter}', { params: filterAt(filter.id), body: requestOf(filter) }));
          return [];
        },
      });
    },
  });
  return (
    <>
      <Menu width={320} position="bottom-start">
        <Menu.Target>
          <Button variant="default" size="sm" leftSection={<IconBookmark size={18} stroke={1.75} aria-hidden />}>
            {say('saved')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {data.length === 0 && <p className={classes.none}>{say('savedNone')}</p>}
          {data.map((filter) => (
            <div key={filter.id} className={classes.savedFilter}>
              <Menu.Item onClick={() => void navigate({ search: writeView(viewOf(filter)).toString() })}>
                {filter.name}
                {filter.shared && <small className={classes.shared}>{say('sharedMark')}</small>}
              </Menu.Item>
              {filter.mine && (
                <ActionIcon aria-label={say('remove', { name: filter.name })} onClick={() => remove.mutate(filter)}>
                  <IconTrash size={18} stroke={1.75} aria-hidden />
                </ActionIcon>
              )}
            </div>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setSaving(true)}>{say('saveThis')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {saving && <SaveFilter view={view} onClose={() => setSaving(false)} />}
    </>
  );
}
