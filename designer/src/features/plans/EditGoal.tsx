import { Button, Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import { GoalText } from './GoalText';
import { type Domain, type Goal, goalAt, isBlank, type Period, type Plan, parts } from './planModel';
import { usePlanWriting } from './planQueries';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { VoiceHints } from './VoiceHints';

interface EditGoalProps {
  readonly caseId: string;
  readonly plan: Plan;
  readonly before: Plan | undefined;
  readonly domain: Domain;
  readonly period: Period;
  readonly onDone: () => void;
}

type Draft = Omit<Goal, 'domain' | 'period' | 'hoursPerWeek'> & { readonly hours: string };

const draftOf = (goal: Goal | undefined): Draft => ({
  words: goal?.words ?? '',
  part: goal?.part ?? 'public',
  personDoes: goal?.personDoes ?? '',
  othersDo: goal?.othersDo ?? '',
  when: goal?.when ?? '',
  urgency: goal?.urgency ?? '',
  isTurn: goal?.isTurn ?? false,
  hours: goal?.hoursPerWeek ? String(goal.hoursPerWeek) : '',
});

const readHours = (typed: string): number | null | undefined => {
  const plain = typed.normalize('NFKC').trim();
  const number = Number(plain);
  return plain === '' ? undefined : Number.isInteger(number) && number >= 0 && number <= 100 ? number : null;
};

/** One box of the grid: the person's words first; every part may stay blank. */
export function EditGoal({ caseId, plan, before, domain, period, onDone }: EditGoalProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(caseId);
  const saved = goalAt(plan, domain, period);
  const old = goalAt(before, domain, period);
  const [draft, setDraft] = useState<Draft>(() => draftOf(saved));
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const dirty = JSON.stringify(draft) !== JSON.stringify(draftOf(saved));
  const hours = readHours(draft.hours);
  const save = () => {
    if (!dirty) {
      onDone();
    } else if (hours !== null) {
      const { hours: _, part, ...words } = draft;
      const goal = { ...words, part: part as 'public' | 'community', ...(hours === undefined ? {} : { hoursPerWeek: hours }) };
      void write('write-plan-goal', { plan: plan.id, domain, period, goal }).then(onDone, () => undefined);
    }
  };
  const field = (name: 'personDoes' | 'othersDo') => (
    <Textarea label={say(name)} value={draft[name]} onChange={({ currentTarget }) => change({ [name]: currentTarget.value })} />
  );
  return (
    <EditDrawer
      title={say('cellOf', { domain: say(`domain_${domain}`), period: say(`period_${period}`) })}
      dirty={dirty}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onDone}
    >
      {plan.answer && <p className={classes.note}>{say('writingAsksAgain')}</p>}
      {old && !isBlank(old) && (
        <div className={classes.before}>
          <p className={classes.soft}>{say('fromBefore')}</p>
          <GoalText goal={old} />
          <Button variant="default" onClick={() => setDraft(draftOf(old))}>
            {say('takeBefore')}
          </Button>
        </div>
      )}
      <div>
        <Textarea
          label={say('goalWords')}
          description={say('goalWordsHelp')}
          placeholder={say('personalPlaceholder')}
          data-autofocus
          value={draft.words}
          onChange={({ currentTarget }) => change({ words: currentTarget.value })}
        />
        <VoiceHints words={draft.words} />
      </div>
      {field('personDoes')}
      {field('othersDo')}
      <div className={classes.pair}>
        <TextInput label={say('when')} value={draft.when} onChange={({ currentTarget }) => change({ when: currentTarget.value })} />
        <TextInput
          label={say('urgency')}
          placeholder={say('urgencyHelp')}
          value={draft.urgency}
          onChange={({ currentTarget }) => change({ urgency: currentTarget.value })}
        />
      </div>
      <Radio.Group label={say('partOf')} value={draft.part} onChange={(part) => change({ part })}>
        <Stack gap="xs" mt="xs">
          {parts.map((part) => (
            <Radio key={part} value={part} label={say(`part_${part}`)} description={say(`partHelp_${part}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={say('isTurn')}
        description={say('isTurnHelp')}
        checked={draft.isTurn}
        onChange={({ currentTarget }) => change({ isTurn: currentTarget.checked })}
      />
      {(domain === 'work' || draft.hours !== '') && (
        <TextInput
          label={say('hours')}
          description={say('hoursHelp')}
          inputMode="numeric"
          classNames={{ input: classes.short ?? '' }}
          value={draft.hours}
          error={hours === null && <FieldError message={say('hoursBad')} />}
          onChange={({ currentTarget }) => change({ hours: currentTarget.value })}
        />
      )}
    </EditDrawer>
  );
}
