import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { actNumber } from '@/api/client';
import { useWords } from '@/words/defineWords';
import type { DraftMember } from './intakeDraft';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import { Section } from './Section';
import type { SectionProps } from './sections';

/** Who lives with them or stands near. */
export function HouseholdSection({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  const set = (id: string, part: Partial<DraftMember>) =>
    change({ members: draft.members.map((member) => (member.id === id ? { ...member, ...part } : member)) });
  return (
    <Section title={say('householdSection')} hint={say('householdHint')}>
      {draft.members.map(({ id, name, relation }) => (
        <div key={id} className={classes.member}>
          <TextInput
            label={say('memberName')}
            autoComplete="off"
            value={name}
            onChange={(event) => set(id, { name: event.currentTarget.value })}
          />
          <TextInput
            label={say('memberRelation')}
            autoComplete="off"
            value={relation}
            onChange={(event) => set(id, { relation: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={say('removeMember', { name: name || say('thisMember') })}
            onClick={() => change({ members: draft.members.filter((member) => member.id !== id) })}
          >
            <IconX size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        className={classes.add ?? ''}
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={() => change({ members: [...draft.members, { id: actNumber(), name: '', relation: '' }] })}
      >
        {say('addMember')}
      </Button>
    </Section>
  );
}
