import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { searchWith } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import classes from './Watch.module.css';
import type { Readiness } from './watchQuery';
import { watchWords } from './watchWords';

type Item = Readiness['items'][number];

/** Where each of them is written down. */
const places = {
  livingBond: { command: 'tie-bond', tab: 'bonds' },
  sosReceiver: { command: 'name-sos-receiver', tab: 'bonds' },
  wayBack: { command: 'tell-way-back', act: 'tell-way-back' },
  keyPerson: { command: 'ask-key-person', tab: 'bonds' },
  memorySheet: { command: 'choose-memories', tab: 'bonds' },
} as const;

/** What is there and what is still missing, each with the way to it. */
export function WatchItems({ items, may }: { readonly items: readonly Item[]; readonly may: (command: string) => boolean }) {
  return (
    <ul className={classes.items}>
      {items.map((item) => (
        <ItemLine key={item.kind} item={item} may={may} />
      ))}
    </ul>
  );
}

function ItemLine({ item, may }: { readonly item: Item; readonly may: (command: string) => boolean }) {
  const say = useWords(watchWords);
  const [search] = useSearchParams();
  const place = item.kind === 'rhythm' ? null : places[item.kind];
  const to = () => {
    if (place && 'act' in place) {
      return searchWith(search, { act: place.act });
    }
    const next = new URLSearchParams(searchWith(search, null));
    next.set('tab', place?.tab ?? 'watch');
    return next.toString();
  };
  const mayWrite = place !== null && (may(place.command) || place.command === 'choose-memories');
  const Mark = item.there ? IconCircleCheck : IconCircleDashed;
  return (
    <li>
      <span className={classes.mark} data-there={item.there}>
        <Mark size={20} stroke={1.75} aria-hidden />
        {say(item.there ? 'ready' : 'missing')}
      </span>
      <div>
        <strong>{item.label}</strong> {!item.there && <span className={classes.soft}>{say(item.required ? 'required' : 'wished')}</span>}
        <p>{item.there ? item.words : say(`todo_${item.kind}`)}</p>
      </div>
      {!item.there && mayWrite && (
        <Button component={Link} to={{ search: to() }} variant="default" size="sm" aria-label={`${say('write')}: ${item.label}`}>
          {say('write')}
        </Button>
      )}
    </li>
  );
}
