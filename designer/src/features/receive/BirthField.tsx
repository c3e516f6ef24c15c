import { Checkbox, TextInput } from '@mantine/core';
import { dayOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { ageOn, readBirth } from './birth';
import { birthInWords } from './birthWords';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import type { SectionProps } from './sections';

/** Typed as it is said, in an era or not; read back in words beside it. */
export function BirthField({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  const birth = readBirth(draft.birth);
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
          {birth && say('birthRead', { birth: birthInWords(birth), age: ageOn(birth, dayOf(new Date())) })}
          {heard && !birth && say('birthUnread')}
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
