import { Checkbox, Select, TextInput } from '@mantine/core';
import { useWords } from '@/words/defineWords';
import { type Channel, channels } from './intakeDraft';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import { Section } from './Section';
import type { SectionProps } from './sections';

/** Who asks, and by which door they came. */
export function AskerSection({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  return (
    <Section title={say('askerSection')}>
      <Select
        className={classes.half ?? ''}
        label={say('channel')}
        data={channels.map((channel) => ({ value: channel, label: say(`channel_${channel}`) }))}
        value={draft.channel}
        onChange={(channel) => channel && change({ channel: channel as Channel })}
      />
      <Checkbox
        label={say('outsideHours')}
        checked={draft.outsideHours}
        onChange={(event) => change({ outsideHours: event.currentTarget.checked })}
      />
      <Checkbox label={say('byOther')} checked={draft.byOther} onChange={(event) => change({ byOther: event.currentTarget.checked })} />
      {draft.byOther && (
        <div className={classes.pair}>
          <TextInput
            label={say('otherName')}
            autoComplete="off"
            value={draft.otherName}
            onChange={(event) => change({ otherName: event.currentTarget.value })}
          />
          <TextInput
            label={say('otherRelation')}
            autoComplete="off"
            value={draft.otherRelation}
            onChange={(event) => change({ otherRelation: event.currentTarget.value })}
          />
        </div>
      )}
    </Section>
  );
}
