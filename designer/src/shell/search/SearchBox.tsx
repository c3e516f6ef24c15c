import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '@/words/defineWords';
import classes from '../frame/Frame.module.css';
import { shellWords } from '../shellWords';

const SearchDialog = lazy(() => import('./SearchDialog').then(({ SearchDialog: component }) => ({ default: component })));

/** One box for people, flows, resources and things to do; Ctrl+K from anywhere. */
export function SearchBox() {
  const say = useWords(shellWords);
  const [open, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const begin = () => {
    before.current = document.activeElement;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    // Only when the dialog is gone does it let the focus go.
    setTimeout(() => before.current instanceof HTMLElement && before.current.focus({ preventScroll: true }));
  };
  useHotkeys([['mod+K', begin]], []);
  return (
    <>
      <button
        type="button"
        className={classes.search}
        onClick={begin}
        aria-label={`${say('search')}: ${say('searchHint')}`}
        aria-haspopup="dialog"
      >
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <span className={classes.searchHint}>{say('searchHint')}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={close} onGone={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
