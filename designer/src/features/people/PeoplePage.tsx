import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import classes from './People.module.css';
import { PeopleFilters } from './PeopleFilters';
import { PeopleList } from './PeopleList';
import { fitting, readView } from './peopleView';
import { peopleWords } from './peopleWords';
import { usePeople } from './usePeople';

/** Everybody whom I may see, by reading: never by progress. */
export function PeoplePage() {
  const say = useWords(peopleWords);
  const [search, setSearch] = useSearchParams();
  const view = useMemo(() => readView(search), [search]);
  const [words, setWords] = useState('');
  const people = usePeople(view);
  const wanted = useDeferredValue(words);
  const shown = useMemo(() => fitting(people.lines, view.row, wanted), [people.lines, view.row, wanted]);
  const narrowed = search.size > 0 || words !== '';
  if (people.came && people.lines.length === 0 && !narrowed && !people.reading) {
    return (
      <Page title={say('title')} lead={say('lead')}>
        <EmptyState
          icon={<IconUsers size={40} stroke={1.5} aria-hidden />}
          title={say('emptyTitle')}
          action={
            <Button component={Link} to="/desk/receive">
              {say('receive')}
            </Button>
          }
        >
          {say('emptyText')}
        </EmptyState>
      </Page>
    );
  }
  const clear = () => {
    setWords('');
    setSearch(new URLSearchParams(), { replace: true });
  };
  return (
    <Page title={say('title')} lead={say('lead')}>
      <PeopleFilters view={view} words={words} onWords={setWords} />
      {people.error !== null && <ErrorNote error={people.error} onRetry={people.again} />}
      {!people.came && people.error === null && <Loading rows={8} height={48} />}
      {people.came && (
        <p role="status" className={classes.count}>
          {say(people.reading && people.lines.length > 0 && !people.more ? 'countReading' : 'count', { count: shown.length })}
        </p>
      )}
      {people.came && shown.length === 0 && !people.reading && (
        <EmptyState
          title={say('nobodyFits')}
          action={
            <Button variant="default" onClick={clear}>
              {say('clear')}
            </Button>
          }
        >
          {say('nobodyFitsText')}
        </EmptyState>
      )}
      {shown.length > 0 && <PeopleList lines={shown} />}
      {people.more && (
        <Button variant="default" mt="md" onClick={people.more}>
          {say('more')}
        </Button>
      )}
    </Page>
  );
}
