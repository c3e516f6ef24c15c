import { Button, Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { actNumber, useMeetingCommand } from '@/api/meetingCommands';
import { ActEnd } from '@/ui/ActEnd';
import { useWords } from '@/words/defineWords';
import { ActionRow, type DraftAction, emptyAction } from './ActionRow';
import classes from './Meetings.module.css';
import type { AgendaItem, Meeting, MeetingAction } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface DecideFormProps {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly actions: readonly MeetingAction[] | undefined;
  readonly onClose: () => void;
}

/** What was decided, in words for the person, and who does what by when: each becomes a task of the case. */
export function DecideForm({ meeting, item, actions, onClose }: DecideFormProps) {
  const say = useWords(meetingsWords);
  const decide = useMeetingCommand(meeting.id, 'decide-agenda-item');
  const choices = (actions ?? []).filter(
    (action) => action.command === 'decide-agenda-item' && action.item === item.id && action.choice && action.allowed,
  );
  const [outcome, setOutcome] = useState(choices[0]?.choice ?? 'decided');
  const [words, setWords] = useState('');
  const [replan, setReplan] = useState(false);
  const [rows, setRows] = useState<readonly DraftAction[]>([emptyAction()]);
  const [number] = useState(actNumber);
  const whole = rows.filter((row) => row.what.trim() !== '' && row.owner !== '' && row.on !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      item: item.id,
      outcome,
      words,
      actions: whole.map(({ id, what, owner, on }) => ({ item: id, what, owner, on })),
      asksForReplan: replan,
    };
    decide.mutate({ body, number }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} className={classes.inner} aria-label={say('decideTitle')}>
      {choices.length > 1 && (
        <Radio.Group label={say('outcome')} value={outcome} onChange={setOutcome}>
          <Stack gap={4}>
            {choices.map((choice) => (
              <Radio key={choice.choice} value={choice.choice ?? ''} label={choice.label} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea label={say('words')} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <fieldset className={classes.form}>
        <legend>{say('actions')}</legend>
        {rows.map((row) => (
          <ActionRow
            key={row.id}
            row={row}
            members={meeting.members.filter((member) => member.now)}
            onChange={(next) => setRows(rows.map((each) => (each.id === row.id ? next : each)))}
            onRemove={() => setRows(rows.filter((each) => each.id !== row.id))}
          />
        ))}
        <div>
          <Button variant="default" onClick={() => setRows([...rows, emptyAction()])}>
            {say('addAction')}
          </Button>
        </div>
      </fieldset>
      {item.case && <Checkbox label={say('asksForReplan')} checked={replan} onChange={(event) => setReplan(event.currentTarget.checked)} />}
      <ActEnd does={say('decide')} busy={decide.isPending} error={decide.error} onCancel={onClose} />
    </form>
  );
}
