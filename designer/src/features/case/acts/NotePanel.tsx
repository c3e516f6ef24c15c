import { Chip, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { actNumber } from '@/api/client';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { dayOf } from '@/time/moments';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { DayInput } from '@/ui/DayInput';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './acts.module.css';
import { actsWords } from './actsWords';

interface NotePanelProps {
  readonly caseId: string;
  readonly referral?: string | undefined;
  readonly onClose: () => void;
}

/** When only the day is known. */
const noon = '12:00';

/** 支援経過 in under a minute: one tap for the kind, then facts, their words and one's own thoughts apart. */
export function NotePanel({ caseId, referral, onClose }: NotePanelProps) {
  const say = useWords(actsWords);
  const kinds = useWordTable('noteKind');
  const [first] = useState(() => ({ id: actNumber(), kind: 'phone', on: '', time: '', facts: '', ownWords: '', thoughts: '' }));
  const [note, change, clear] = useKept(`${caseId} write-note`, first);
  const [unread, setUnread] = useState(false);
  const { send, state } = useCommand(caseId, 'write-note');
  const ahead = note.on > dayOf(new Date());
  const empty = !note.facts.trim() && !note.ownWords.trim() && !note.thoughts.trim();
  async function write() {
    const text = { facts: note.facts.trim(), ownWords: note.ownWords.trim(), thoughts: note.thoughts.trim() };
    const when = note.on && { happenedAt: `${note.on}T${note.time || noon}:00+09:00` };
    const body = { note: note.id, kind: note.kind, referral, ...text, ...when } as CommandBody<'write-note'>;
    if (await send(body)) {
      clear();
      onClose();
    }
  }
  return (
    <ActPanel title={say('noteTitle')} lead={say('noteLead')} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <Chip.Group value={note.kind} onChange={(kind) => change({ kind: String(kind) })}>
          <fieldset className={classes.chips}>
            <legend>{say('noteKind')}</legend>
            <Group gap="xs">
              {kinds.options.map((kind) => (
                <Chip key={kind.value} value={kind.value} size="md">
                  {kind.label}
                </Chip>
              ))}
            </Group>
          </fieldset>
        </Chip.Group>
        <div className={classes.happened}>
          <DayInput
            label={say('happenedOn')}
            {...(note.on === '' ? { description: say('happenedHelp') } : {})}
            value={note.on}
            onChange={(on) => change({ on })}
            onUnread={setUnread}
            error={ahead ? say('happenedAhead') : undefined}
          />
          {note.on !== '' && (
            <TextInput
              type="time"
              label={say('happenedTime')}
              value={note.time}
              onChange={(event) => change({ time: event.currentTarget.value })}
            />
          )}
        </div>
        <Textarea
          label={say('facts')}
          description={say('factsHelp')}
          value={note.facts}
          onChange={(event) => change({ facts: event.currentTarget.value })}
          minRows={3}
        />
        <Textarea
          label={say('ownWords')}
          description={say('ownWordsHelp')}
          value={note.ownWords}
          onChange={(event) => change({ ownWords: event.currentTarget.value })}
          classNames={{ input: classes.ownWords ?? '' }}
        />
        <Textarea
          label={say('thoughts')}
          description={say('thoughtsHelp')}
          value={note.thoughts}
          onChange={(event) => change({ thoughts: event.currentTarget.value })}
        />
        <ActEnd
          does={say('saveNote')}
          busy={state.isPending}
          error={state.error}
          onCancel={onClose}
          notYet={empty ? say('somethingNeeded') : unread || ahead ? say('happenedNeeded') : null}
        />
      </form>
    </ActPanel>
  );
}
