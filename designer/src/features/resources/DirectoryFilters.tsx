import { Checkbox, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useWordTable } from '@/api/wordTables';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import { isNarrowed, providers, type ResourcesView } from './resourcesView';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';

/** The words that one looks for; they stand in no address. */
export interface DirectoryWords {
  readonly text: string;
  readonly cost: string;
  readonly conditions: string;
}

export const noWords: DirectoryWords = { text: '', cost: '', conditions: '' };

interface FiltersProps {
  readonly areas: readonly string[];
  readonly words: DirectoryWords;
  readonly onWords: (words: DirectoryWords) => void;
}

/** By words, by kind, by room; the rest is folded away until somebody wants it. */
export function DirectoryFilters({ areas, words, onWords }: FiltersProps) {
  const say = useWords(resourcesWords);
  const { view, go } = useResourcesView();
  const { options: categories } = useWordTable('category');
  const set = (part: Partial<ResourcesView>) => go(part, true);
  const choice = (name: 'category' | 'area' | 'near' | 'provider', data: readonly { value: string; label: string }[]) => (
    <Select
      label={say(name)}
      data={[{ value: '', label: say('all') }, ...data]}
      value={view[name]}
      onChange={(value) => set({ [name]: value ?? '' })}
    />
  );
  const places = areas.map((area) => ({ value: area, label: area }));
  const more = isNarrowed(view) || words.cost !== '' || words.conditions !== '';
  return (
    <search className={classes.filters}>
      <div className={classes.filterRow}>
        <TextInput
          className={classes.look ?? ''}
          type="search"
          label={say('look')}
          placeholder={say('lookHint')}
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          autoComplete="off"
          value={words.text}
          onChange={(event) => onWords({ ...words, text: event.currentTarget.value })}
        />
        {choice('category', categories)}
        <Checkbox
          className={classes.check ?? ''}
          label={say('withRoom')}
          checked={view.withRoom}
          onChange={(event) => set({ withRoom: event.currentTarget.checked })}
        />
      </div>
      <details className={classes.more} open={more || undefined}>
        <summary>{say('narrow')}</summary>
        <div className={classes.filterRow}>
          {(['cost', 'conditions'] as const).map((name) => (
            <TextInput
              key={name}
              label={say(`by_${name}`)}
              placeholder={say(`hint_${name}`)}
              autoComplete="off"
              value={words[name]}
              onChange={(event) => onWords({ ...words, [name]: event.currentTarget.value })}
            />
          ))}
          {places.length > 0 && choice('area', places)}
          {places.length > 0 && choice('near', places)}
          {choice(
            'provider',
            providers.map((value) => ({ value, label: say(`provider_${value}`) })),
          )}
          <Checkbox
            className={classes.check ?? ''}
            label={say('closedToo')}
            checked={view.closed}
            onChange={(event) => set({ closed: event.currentTarget.checked })}
          />
        </div>
      </details>
    </search>
  );
}
