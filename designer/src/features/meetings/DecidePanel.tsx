import { Button, Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useMeetingCommand } from '@/api/meetingCommands';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import { ActionRow } from './ActionRow';
import { type DraftAction, emptyAction, isBlank, isHalf } from './draftActions';
import classes from './Meetings.module.css';
import { type AgendaItem, type Meeting, type MeetingAction, outcomeName } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { useNumber } from './useNumber';

interface DecidePanelProps {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly actions: readonly MeetingAction[] | undefined;
  readonly onClose: () => void;
}

interface Said {
  readonly outcome: string;
  readonly words: string;
  readonly replan: boolean;
  readonly rows: readonly DraftAction[];
}

/** What was decided, in words for the person, and who does what by when: each becomes a task of the case. */
export function DecidePanel({ meeting, item, actions, onClose }: DecidePanelProps) {
  const say = useWords(meetingsWords);
  const decide = useMeetingCommand(meeting.id, 'decide-agenda-item');
  const number = useNumber();
  // A step of the case waits for this item: what can come of it is drawn there.
  const choices = (actions ?? []).filter(
    (action) => action.command === 'decide-agenda-item' && action.item === item.id && action.choice && action.allowed,
  );
  const begin: Said = { outcome: '', words: '', replan: false, rows: [emptyAction()] };
  const [said, change, clear] = useKept(`${meeting.id} decide ${item.id}`, begin);
  const half = said.rows.findIndex(isHalf);
  const notYet =
    choices.length > 0 && !said.outcome
      ? say('outcomeNeeded')
      : !said.words.trim()
        ? say('decidedNeeded')
        : half >= 0
          ? say('actionHalf', { number: half + 1 })
          : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = {
      item: item.id,
      outcome: choices.length > 0 ? said.outcome : 'decided',
      words: said.words.trim(),
      actions: said.rows.filter((row) => !isBlank(row)).map(({ id, what, owner, on }) => ({ item: id, what: what.trim(), owner, on })),
      asksForReplan: choices.length > 0 && !item.isolated && said.replan,
    };
    const done = () => {
      clear();
      onClose();
    };
    decide.mutate({ body, number: number() }, { onSuccess: done, onError: number.next });
  };
  return (
    <ActPanel title={say('decideTitle')} lead={say(item.isolated ? 'decideLeadIsolated' : 'decideLead')} onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        <Textarea
          label={say('words')}
          autosize
          minRows={2}
          value={said.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
        <fieldset className={classes.plainSet}>
          <legend>{say('actions')}</legend>
          {said.rows.map((row, index) => (
            <ActionRow
              key={row.id}
              row={row}
              number={index + 1}
              members={meeting.members.filter((member) => member.now)}
              onChange={(next) => change({ rows: said.rows.map((each) => (each.id === row.id ? next : each)) })}
              onRemove={() => change({ rows: said.rows.filter((each) => each.id !== row.id) })}
            />
          ))}
          <div>
            <Button variant="default" onClick={() => change({ rows: [...said.rows, emptyAction()] })}>
              {say('addAction')}
            </Button>
          </div>
        </fieldset>
        {choices.length > 0 && (
          <Radio.Group
            label={say('outcome')}
            description={say('outcomeHelp')}
            value={said.outcome}
            onChange={(outcome) => change({ outcome })}
          >
            <Stack gap="xs" mt="xs">
              {choices.map((choice) => (
                <Radio key={choice.choice} value={choice.choice ?? ''} label={outcomeName(choice)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
        {choices.length > 0 && !item.isolated && (
          <Checkbox
            label={say('asksForReplan')}
            checked={said.replan}
            onChange={(event) => change({ replan: event.currentTarget.checked })}
          />
        )}
        <ActEnd does={say('decide')} busy={decide.isPending} error={decide.error} onCancel={onClose} notYet={notYet} />
      </form>
    </ActPanel>
  );
}
