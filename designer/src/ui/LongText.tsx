import { useState } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './LongText.module.css';
import { uiWords } from './uiWords';

const most = 400;
const shown = 300;

/** Words as they were written; a wall of them shows its beginning, and the rest when asked. */
export function LongText({ children }: { readonly children: string }) {
  const say = useWords(uiWords);
  const [open, setOpen] = useState(false);
  const letters = [...children];
  if (letters.length <= most) {
    return children;
  }
  return (
    <>
      {open ? children : `${letters.slice(0, shown).join('')}…`}{' '}
      <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'lessText' : 'moreText')}
      </button>
    </>
  );
}
