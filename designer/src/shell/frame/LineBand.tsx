import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { line, useLine } from '@/api/line';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import classes from './Frame.module.css';

const everySeconds = 5;

/** The line is away: said where everybody sees it, with what is safe; gone by itself when it is back. */
export function LineBand() {
  const say = useWords(shellWords);
  const queries = useQueryClient();
  const there = useLine();
  useEffect(() => {
    if (there) {
      return;
    }
    const probe = () => void line.probe();
    const timer = setInterval(probe, everySeconds * 1_000);
    window.addEventListener('online', probe);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', probe);
      void queries.invalidateQueries();
    };
  }, [there, queries]);
  return (
    <div role="status" className={classes.lineBand}>
      {!there && (
        <p>
          <IconPlugConnectedX size={20} stroke={1.75} aria-hidden />
          {say('lineAway')}
        </p>
      )}
    </div>
  );
}
