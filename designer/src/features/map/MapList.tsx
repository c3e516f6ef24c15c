import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Map.module.css';
import type { LifeMap } from './mapQueries';
import { mapWords } from './mapWords';

/** The map in words: for those who read rather than look, and for a screen reader. */
export function MapList({ of }: { readonly of: LifeMap }) {
  const say = useWords(mapWords);
  const nameOf = (id: string | undefined) => of.nodes.find((node) => node.id === id)?.name ?? of.centre;
  if (of.nodes.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{say('list')}</summary>
      <ul className={classes.list}>
        {of.nodes.map((node) => (
          <li key={node.id}>
            <strong>{node.name}</strong> {node.kindName} · {node.ringName} · {nameOf(node.reachedFrom)} ·{' '}
            {say('since', { day: dayInWords(node.since, isEnglish(), false) })}
            {node.words && <p>{node.words}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
