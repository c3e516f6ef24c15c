import { Select, TextInput } from '@mantine/core';
import { useWords } from '@/words/defineWords';
import { Choice } from './Choice';
import { type ReachKind, reachKinds, type Said } from './intakeDraft';
import { reachHint } from './kindHints';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import { Section } from './Section';
import type { SectionProps } from './sections';

const permissions = ['mayContact', 'mayLeaveMessage', 'maySayWhoWeAre'] as const;
const answers = ['yes', 'no', 'notAsked'] as const satisfies readonly Said[];

/** How to reach them, and what may be said on the way: a call at the wrong hour can put somebody in danger. */
export function ReachSection({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  const hint = reachHint(draft.reachKind, draft.reachTo);
  return (
    <Section title={say('reachSection')}>
      <div className={classes.pair}>
        <Select
          label={say('reachKind')}
          data={reachKinds.map((kind) => ({ value: kind, label: say(`reachKind_${kind}`) }))}
          value={draft.reachKind}
          onChange={(kind) => kind && change({ reachKind: kind as ReachKind })}
        />
        <TextInput
          label={say('reachTo')}
          autoComplete="off"
          value={draft.reachTo}
          description={hint && say(hint)}
          onChange={(event) => change({ reachTo: event.currentTarget.value })}
        />
      </div>
      {permissions.map((permission) => (
        <Choice
          key={permission}
          label={say(permission)}
          value={draft[permission]}
          options={answers.map((answer) => ({ value: answer, label: say(`said_${answer}`) }))}
          onChange={(answer) => change({ [permission]: answer })}
        />
      ))}
      <TextInput
        label={say('reachWhen')}
        autoComplete="off"
        value={draft.reachWhen}
        onChange={(event) => change({ reachWhen: event.currentTarget.value })}
      />
    </Section>
  );
}
