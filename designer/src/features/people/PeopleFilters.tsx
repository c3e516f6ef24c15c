import { Checkbox, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '@/words/defineWords';
import { kanaRows } from '@/words/kana';
import classes from './People.module.css';
import { type PeopleView, type Stage, stages, writeView } from './peopleView';
import { peopleWords } from './peopleWords';

interface FiltersProps {
  readonly view: PeopleView;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** By name or reading, by where they stand, by the index of readings. */
export function PeopleFilters({ view, words, onWords }: FiltersProps) {
  const say = useWords(peopleWords);
  const [, setSearch] = useSearchParams();
  const set = (part: Partial<PeopleView>) => setSearch(writeView({ ...view, ...part }), { replace: true });
  const rows = [null, ...kanaRows];
  return (
    <>
      <div className={classes.filters}>
        <TextInput
          className={classes.look ?? ''}
          type="search"
          label={say('look')}
          placeholder={say('lookHint')}
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          autoComplete="off"
          value={words}
          onChange={(event) => onWords(event.currentTarget.value)}
        />
        <Select
          label={say('stageLabel')}
          data={[{ value: '', label: say('everyStage') }, ...stages.map((stage) => ({ value: stage, label: say(`stage_${stage}`) }))]}
          value={view.stage ?? ''}
          onChange={(stage) => set({ stage: (stage || null) as Stage | null })}
        />
        <Checkbox
          className={classes.mine ?? ''}
          label={say('mine')}
          checked={view.mine}
          onChange={(event) => set({ mine: event.currentTarget.checked })}
        />
      </div>
      <nav aria-label={say('index')} className={classes.index}>
        {rows.map((row) => (
          <Link
            key={row ?? ''}
            replace
            to={{ search: writeView({ ...view, row }).toString() }}
            aria-current={row === view.row ? 'true' : undefined}
            className={classes.kana ?? ''}
          >
            {row ?? say('whole')}
          </Link>
        ))}
      </nav>
    </>
  );
}
