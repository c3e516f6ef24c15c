import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '@/words/defineWords';
import classes from '../frame/Frame.module.css';
import { shellWords } from '../shellWords';

const SearchDialog = lazy(() => import('./SearchDialog').then(({ SearchDialog: component }) => ({ default: component })));

/** One box for people, flows, resources and things to do; Ctrl+K from anywhere. */
export function SearchBox() {
  const say = useWords(shellWords);
  const [open, setOpen] = useState(false);
  useHotkeys([['mod+K', () => setOpen(true)]], []);
  return (
    <>
      <button
        type="button"
        className={classes.search}
        onClick={() => setOpen(true)}
        aria-label={`${say('search')}: ${say('searchHint')}`}
        aria-haspopup="dialog"
      >
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <span className={classes.searchHint}>{say('searchHint')}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
