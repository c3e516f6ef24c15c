import { Chip, Group, Textarea } from '@mantine/core';
import { actNumber } from '@/api/client';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './acts.module.css';
import { actsWords } from './actsWords';

interface NotePanelProps {
  readonly caseId: string;
  readonly referral?: string | undefined;
  readonly onClose: () => void;
}

/** 支援経過 in under a minute: one tap for the kind, then facts, their words and one's own thoughts apart. */
export function NotePanel({ caseId, referral, onClose }: NotePanelProps) {
  const say = useWords(actsWords);
  const kinds = useWordTable('noteKind');
  const [note, change, clear] = useKept(`${caseId} write-note`, { id: actNumber(), kind: 'phone', facts: '', ownWords: '', thoughts: '' });
  const { send, state } = useCommand(caseId, 'write-note');
  const empty = !note.facts.trim() && !note.ownWords.trim() && !note.thoughts.trim();
  async function write() {
    const text = { facts: note.facts.trim(), ownWords: note.ownWords.trim(), thoughts: note.thoughts.trim() };
    const body = { note: note.id, kind: note.kind, referral, ...text } as CommandBody<'write-note'>;
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
          notYet={empty ? say('somethingNeeded') : null}
        />
      </form>
    </ActPanel>
  );
}
