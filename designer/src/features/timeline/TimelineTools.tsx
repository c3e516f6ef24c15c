import { Checkbox, Chip, Group, TextInput } from '@mantine/core';
import { useWordTable } from '@/api/wordTables';
import { useWords } from '@/words/defineWords';
import classes from './Timeline.module.css';
import { timelineWords } from './timelineWords';
import type { TimelineFilter } from './useTimelineFilter';

/** By words and by area; the same for the history of one record and for that of several. */
export function TimelineTools({ filter }: { readonly filter: TimelineFilter }) {
  const say = useWords(timelineWords);
  const areaWords = useWordTable('tellingArea');
  return (
    <>
      <div className={classes.tools}>
        <TextInput
          label={say('search')}
          description={say('searchHelp')}
          value={filter.text}
          onChange={(event) => filter.write(event.currentTarget.value)}
          type="search"
        />
        <Checkbox label={say('all')} checked={filter.wish.all} onChange={(event) => filter.showAll(event.currentTarget.checked)} />
      </div>
      <Chip.Group multiple value={[...filter.wish.areas]} onChange={filter.choose}>
        <Group gap="xs" role="group" aria-label={say('areas')}>
          {areaWords.options.map((area) => (
            <Chip key={area.value} value={area.value} size="md">
              {area.label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </>
  );
}
