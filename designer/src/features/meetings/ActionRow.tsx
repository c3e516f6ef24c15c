import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { actNumber } from '@/api/meetingCommands';
import { DayInput } from '@/ui/DayInput';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

export interface DraftAction {
  readonly id: string;
  readonly owner: string;
  readonly what: string;
  readonly on: string;
}

export const emptyAction = (): DraftAction => ({ id: `a-${actNumber()}`, owner: '', what: '', on: '' });

interface ActionRowProps {
  readonly row: DraftAction;
  readonly members: Meeting['members'];
  readonly onChange: (row: DraftAction) => void;
  readonly onRemove: () => void;
}

/** Who, what, by when. */
export function ActionRow({ row, members, onChange, onRemove }: ActionRowProps) {
  const say = useWords(meetingsWords);
  const people = [...new Map(members.map((member) => [member.person, { value: member.person, label: member.personName }])).values()];
  return (
    <div className={classes.row}>
      <Select label={say('who')} data={people} value={row.owner || null} onChange={(owner) => onChange({ ...row, owner: owner ?? '' })} />
      <TextInput label={say('what')} value={row.what} onChange={(event) => onChange({ ...row, what: event.currentTarget.value })} />
      <DayInput label={say('until')} value={row.on} onChange={(on) => onChange({ ...row, on })} />
      <ActionIcon aria-label={say('removeAction')} onClick={onRemove}>
        <IconTrash size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
}
