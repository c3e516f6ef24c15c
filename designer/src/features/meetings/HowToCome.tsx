import { TextInput } from '@mantine/core';
import { useWords } from '@/words/defineWords';
import type { Coming } from './howToComeOf';
import classes from './Meetings.module.css';
import { meetingsWords } from './meetingsWords';

interface HowToComeProps {
  readonly value: Coming;
  readonly onChange: (coming: Coming) => void;
}

/** At what time and where: without it nobody can come. All of it may be written later, on the sheet. */
export function HowToCome({ value, onChange }: HowToComeProps) {
  const say = useWords(meetingsWords);
  const field = (name: keyof Coming) => (
    <TextInput
      label={say(`come_${name}`)}
      description={say(`come_${name}Help`)}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={classes.rowPair}>
      {field('time')}
      {field('place')}
      {field('online')}
    </div>
  );
}
