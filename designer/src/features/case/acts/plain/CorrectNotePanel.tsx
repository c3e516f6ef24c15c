import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { dayInWords } from '@/time/moments';
import { ActPanel } from '@/ui/ActPanel';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { NoteVersions } from '../../records/NoteVersions';
import { WordsPanel } from '../WordsPanel';
import { plainWords } from './plainWords';

type Note = Schema<'NoteResponse'>;

interface CorrectNotePanelProps {
  readonly caseId: string;
  readonly notes: readonly Note[];
  /** The note in the address; without one it is chosen first. */
  readonly note: string | undefined;
  readonly onClose: () => void;
}

/** 支援経過を書き直す: a new version with its reason; the old one stays readable. */
export function CorrectNotePanel({ caseId, notes, note, onClose }: CorrectNotePanelProps) {
  const say = useWords(plainWords);
  const kinds = useWordTable('noteKind');
  const [chosen, setChosen] = useState(note ?? (notes.length === 1 ? notes[0]?.id : undefined));
  const found = notes.find(({ id }) => id === chosen);
  if (found) {
    return <Correction key={found.id} caseId={caseId} note={found} onClose={onClose} />;
  }
  const labelOf = ({ kind, happenedAt, facts, ownWords }: Note) =>
    `${dayInWords(happenedAt, isEnglish(), false)} ${kinds.say(kind)} ${(facts || ownWords).slice(0, 24)}`;
  return (
    <ActPanel title={say('correctTitle')} lead={note ? say('correctGone') : say('correctLead')} onClose={onClose}>
      <Select
        label={say('correctWhich')}
        data={notes.toReversed().map((one) => ({ value: one.id, label: labelOf(one) }))}
        value={null}
        onChange={(next) => setChosen(next ?? undefined)}
      />
    </ActPanel>
  );
}

function Correction({ caseId, note, onClose }: { readonly caseId: string; readonly note: Note; readonly onClose: () => void }) {
  const say = useWords(plainWords);
  const { send, state } = useCommand(caseId, 'correct-note');
  const now = {
    facts: note.facts,
    ownWords: note.ownWords,
    byName: note.byName,
    at: note.writtenAt,
    ...(note.why ? { why: note.why } : {}),
  };
  return (
    <WordsPanel
      place={`${caseId} correct-note ${note.id} ${note.versions}`}
      title={say('correctTitle')}
      lead={say('correctLead')}
      first={{ facts: note.facts, ownWords: note.ownWords }}
      fields={[
        { name: 'facts', label: say('correctFacts') },
        { name: 'ownWords', label: say('correctOwn'), own: true },
        { name: 'reason', label: say('correctWhy'), needed: true },
      ]}
      does={say('correctDo')}
      busy={state.isPending}
      error={state.error}
      onSend={async ({ facts = '', ownWords = '', reason = '' }) => (await send({ note: note.id, facts, ownWords, reason })) !== null}
      onClose={onClose}
    >
      <NoteVersions earlier={[now, ...note.earlier]} />
    </WordsPanel>
  );
}
