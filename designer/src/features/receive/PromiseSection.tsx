import { Button, TextInput } from '@mantine/core';
import { useSigned } from '@/session/session';
import { dayInWords, dayOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import { Section } from './Section';
import type { SectionProps } from './sections';

const quick = [
  ['promiseTomorrow', 1],
  ['promiseInThree', 3],
  ['promiseInWeek', 7],
] as const;

function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * 86_400_000));
}

/** A conversation must not end as one: who does what next, and when (IN-6). */
export function PromiseSection({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  const { me } = useSigned();
  return (
    <Section title={say('promiseSection')} hint={say('promiseHint')}>
      <TextInput
        label={say('promiseWhat')}
        description={say('promiseWhatHint')}
        autoComplete="off"
        value={draft.promiseWhat}
        onChange={(event) => change({ promiseWhat: event.currentTarget.value })}
      />
      <div className={classes.when}>
        <TextInput
          type="date"
          label={say('promiseOn')}
          value={draft.promiseOn}
          onChange={(event) => change({ promiseOn: event.currentTarget.value })}
        />
        {quick.map(([word, days]) => (
          <Button key={word} variant="default" onClick={() => change({ promiseOn: inDays(days) })}>
            {say(word)}
          </Button>
        ))}
      </div>
      {draft.promiseOn && (
        <p className={classes.readBack}>
          {dayInWords(draft.promiseOn, isEnglish())} {say('promiseBy', { name: me.name })}
        </p>
      )}
    </Section>
  );
}
