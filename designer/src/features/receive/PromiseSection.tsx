import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSigned } from '@/session/session';
import { dayOf } from '@/time/moments';
import { DayInput } from '@/ui/DayInput';
import { useWords } from '@/words/defineWords';
import { inDays, quickDays } from './quickDays';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import { Section } from './Section';
import type { SectionProps } from './sections';

/** A conversation must not end as one: who does what next, and when (IN-6). */
export function PromiseSection({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  const { me } = useSigned();
  const [set, setSet] = useState(0);
  const choose = (promiseOn: string) => {
    change({ promiseOn, promiseHeard: '' });
    setSet(set + 1);
  };
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
        <DayInput
          key={set}
          label={say('promiseOn')}
          from={dayOf(new Date())}
          value={draft.promiseOn}
          heard={draft.promiseHeard}
          onChange={(promiseOn) => change({ promiseOn })}
          onHeard={(promiseHeard) => change({ promiseHeard })}
        />
        {quickDays.map(([word, days]) => (
          <Button key={word} variant="default" onClick={() => choose(inDays(days))}>
            {say(word)}
          </Button>
        ))}
      </div>
      {draft.promiseOn && <p className={classes.readBack}>{say('promiseBy', { name: me.name })}</p>}
    </Section>
  );
}
