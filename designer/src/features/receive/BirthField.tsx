import { Checkbox, TextInput } from '@mantine/core';
import { dayOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { ageOn, birthBy, readBirth } from './birth';
import { birthInWords } from './birthWords';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import type { SectionProps } from './sections';

/** Typed as it is said, in an era or not; read back in words beside it. */
export function BirthField({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  const today = dayOf(new Date());
  const birth = birthBy(draft.birth, today);
  const heard = draft.birth.trim() !== '';
  return (
    <div className={classes.pair}>
      <TextInput
        label={say('birth')}
        description={say('birthHint')}
        autoComplete="off"
        value={draft.birth}
        onChange={(event) => change({ birth: event.currentTarget.value })}
      />
      <div className={classes.beside}>
        <p role="status" className={classes.readBack}>
          {birth &&
            say(birth.month === undefined ? 'birthReadYear' : 'birthRead', { birth: birthInWords(birth), age: ageOn(birth, today) })}
          {heard && !birth && say(readBirth(draft.birth) ? 'birthAhead' : 'birthUnread')}
        </p>
        <Checkbox
          label={say('birthAbout')}
          checked={draft.birthAbout}
          onChange={(event) => change({ birthAbout: event.currentTarget.checked })}
        />
      </div>
    </div>
  );
}
