import { Combobox, Modal, ScrollArea, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, bring } from '@/api/client';
import { deskPlaces } from '@/rooms/desk/deskPlaces';
import { deskWords } from '@/rooms/desk/deskWords';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';

/** Finds while one types; arrow keys and Enter are enough. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(shellWords);
  const sayDesk = useWords(deskWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), 150);
  const box = useCombobox({ opened: true });
  const found = useQuery({
    queryKey: ['search', query],
    enabled: query.length >= 2,
    queryFn: ({ signal }) => bring(api.GET('/api/search', { params: { query: { q: query, take: 20 } }, signal })),
    retry: false,
  });
  const places = deskPlaces.filter(({ name }) => text.trim() === '' || sayDesk(name).toLowerCase().includes(text.trim().toLowerCase()));
  const cases = query.length >= 2 ? (found.data?.items ?? []) : [];
  const first = `${cases[0]?.case ?? ''}${places[0]?.path ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first option is chosen anew whenever the list begins differently.
  useEffect(() => {
    box.selectFirstOption();
  }, [first]);
  const go = (path: string) => {
    onClose();
    void navigate(path);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={<span className="visually-hidden">{say('search')}</span>}
      size="lg"
      padding="md"
      yOffset="10vh"
    >
      <Combobox store={box} onOptionSubmit={go}>
        <Combobox.EventsTarget>
          <TextInput
            data-autofocus
            aria-label={say('search')}
            placeholder={say('searchHint')}
            leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options mt="sm" aria-label={say('searchResults')}>
          <ScrollArea.Autosize mah="50vh" type="scroll">
            {cases.length > 0 && (
              <Combobox.Group label={say('searchResults')}>
                {cases.map((row) => (
                  <Combobox.Option key={row.case} value={`/desk/cases/${encodeURIComponent(row.case)}`}>
                    {row.name} <small>{row.stageName}</small>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
            {places.length > 0 && (
              <Combobox.Group label={say('searchCommands')}>
                {places.map(({ path, name }) => (
                  <Combobox.Option key={path} value={path}>
                    {sayDesk(name)}
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            )}
            {cases.length === 0 && places.length === 0 && (
              <Combobox.Empty>{query.length < 2 ? say('searchTypeMore') : say('searchNothing', { query })}</Combobox.Empty>
            )}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox>
      {found.isError && <ErrorNote error={found.error} />}
    </Modal>
  );
}
