import { ActionIcon, Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowRight, IconSearch, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { api, bring } from '@/api/client';
import { deskPlaces, placesFor } from '@/rooms/desk/deskPlaces';
import { useSigned } from '@/session/session';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import { allCommands, fittingCommands, isEnough } from './commands';
import { FoundOption } from './FoundOption';
import classes from './Search.module.css';
import { searchWords } from './searchWords';
import { byKind, whereTo } from './whereTo';

const places = deskPlaces.map(({ path }) => path);

interface SearchDialogProps {
  /** Left without choosing anything: whoever had the focus gets it back. */
  readonly onClose: () => void;
  readonly onGone: () => void;
}

/** Finds while one types; arrow keys and Enter are enough. */
export function SearchDialog({ onClose, onGone }: SearchDialogProps) {
  const sayShell = useWords(shellWords);
  const say = useWords(searchWords);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), 150);
  const box = useCombobox({ opened: true });
  const found = useQuery({
    queryKey: ['find', query],
    enabled: isEnough(query),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => bring(api.GET('/api/find', { params: { query: { q: query } }, signal })),
    retry: false,
  });
  const groups = isEnough(query) ? byKind(found.data?.items ?? []) : [];
  const roleCode = useSigned().role?.roleCode;
  const all = useMemo(() => allCommands(placesFor(roleCode)), [roleCode]);
  const commands = fittingCommands(all, text.trim());
  const first = `${groups[0]?.[1][0]?.id ?? ''} ${commands[0]?.path ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first option is chosen anew whenever the list begins differently.
  useEffect(() => {
    box.selectFirstOption();
  }, [first]);
  const go = (path: string) => {
    onGone();
    void navigate(path);
  };
  // The list counts as open for as long as the dialog is, and Mantine keeps Escape for it; here it always means the dialog.
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      onClose();
    }
  };
  const nothing = groups.length === 0 && commands.length === 0;
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={<span className="visually-hidden">{sayShell('search')}</span>}
      classNames={{ header: classes.header ?? '' }}
      size="lg"
      padding="md"
      yOffset="10vh"
    >
      <Combobox store={box} onOptionSubmit={go}>
        <div className={classes.top}>
          <Combobox.EventsTarget withExpandedAttribute>
            <TextInput
              data-autofocus
              className={classes.text}
              aria-label={sayShell('search')}
              placeholder={sayShell('searchHint')}
              leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              onKeyDown={closeOnEscape}
            />
          </Combobox.EventsTarget>
          <ActionIcon aria-label={sayShell('closeSearch')} onClick={onClose}>
            <IconX size={20} stroke={1.75} />
          </ActionIcon>
        </div>
        <Combobox.Options mt="sm" className={classes.found ?? ''} aria-label={sayShell('searchResults')} tabIndex={0}>
          {groups.map(([kind, items]) => (
            <Combobox.Group key={kind} label={say(`kind_${kind}`)}>
              {items.map((item) => (
                <FoundOption key={item.id} found={item} to={whereTo(item, places)} />
              ))}
            </Combobox.Group>
          ))}
          {commands.length > 0 && (
            <Combobox.Group label={say('commands')}>
              {commands.map(({ path, name }) => (
                <Combobox.Option key={path} value={path}>
                  <span className={classes.option}>
                    <IconArrowRight size={20} stroke={1.75} aria-hidden />
                    {name}
                  </span>
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {nothing && (
            <Combobox.Empty>{say(found.isFetching ? 'looking' : !isEnough(query) ? 'typeMore' : 'nothing', { query })}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox>
      {found.isError && <ErrorNote error={found.error} />}
      <p className={classes.keys}>
        {!isEnough(query) && say('typeMore')} {say('keys')}
      </p>
    </Modal>
  );
}
