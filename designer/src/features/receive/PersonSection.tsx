import { Checkbox, Select, TextInput } from '@mantine/core';
import { useWords } from '@/words/defineWords';
import { BirthField } from './BirthField';
import { type PlaceKind, placeKinds } from './intakeDraft';
import { looksLikeReading } from './kindHints';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import { Section } from './Section';
import type { SectionProps } from './sections';

const names = ['name', 'reading', 'calledAs'] as const;

/** Who they are, as far as it was told. */
export function PersonSection({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  return (
    <Section title={say('personSection')} hint={say('personHint')}>
      <div className={classes.three}>
        {names.map((field) => (
          <TextInput
            key={field}
            label={say(field)}
            autoComplete="off"
            value={draft[field]}
            description={field === 'reading' && !looksLikeReading(draft.reading) ? say('readingHint') : undefined}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <BirthField draft={draft} change={change} />
      <div className={classes.pair}>
        <Select
          label={say('placeKind')}
          data={placeKinds.map((kind) => ({ value: kind, label: say(`placeKind_${kind}`) }))}
          value={draft.placeKind}
          onChange={(kind) => kind && change({ placeKind: kind as PlaceKind })}
        />
        <TextInput
          label={say('place')}
          autoComplete="off"
          value={draft.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
      </div>
      <Checkbox
        label={say('placeProtected')}
        checked={draft.placeProtected}
        onChange={(event) => change({ placeProtected: event.currentTarget.checked })}
      />
    </Section>
  );
}
