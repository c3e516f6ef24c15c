import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { DayInput } from '@/ui/DayInput';
import { useWords } from '@/words/defineWords';
import type { DraftAction } from './draftActions';
import classes from './Meetings.module.css';
import type { Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface ActionRowProps {
  readonly row: DraftAction;
  readonly number: number;
  readonly members: Meeting['members'];
  readonly onChange: (row: DraftAction) => void;
  readonly onRemove: () => void;
}

/** What, who, by when. */
export function ActionRow({ row, number, members, onChange, onRemove }: ActionRowProps) {
  const say = useWords(meetingsWords);
  const people = [...new Map(members.map((member) => [member.person, { value: member.person, label: member.personName }])).values()];
  return (
    <fieldset className={classes.row} aria-label={say('actionNumber', { number })}>
      <div className={classes.rowHead}>
        <TextInput
          className={classes.grow ?? ''}
          label={say('what')}
          value={row.what}
          onChange={(event) => onChange({ ...row, what: event.currentTarget.value })}
        />
        <ActionIcon variant="subtle" aria-label={`${say('removeAction')} (${number})`} onClick={onRemove}>
          <IconTrash size={20} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.rowPair}>
        <Select
          label={say('who')}
          description={say('whoHelp')}
          data={people}
          value={row.owner || null}
          onChange={(owner) => onChange({ ...row, owner: owner ?? '' })}
        />
        <DayInput label={say('until')} value={row.on} onChange={(on) => onChange({ ...row, on })} />
      </div>
    </fieldset>
  );
}
