import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { dayInWords } from '@/time/moments';
import { ActLink } from '@/ui/ActLink';
import { OwnWords } from '@/ui/OwnWords';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { NoteVersions } from './NoteVersions';
import classes from './Records.module.css';
import { recordsWords } from './recordsWords';

type Note = Schema<'NoteResponse'>;
const first = 10;

/** 支援経過, the newest first, as each stands now; what stood there before can be opened. */
export function Notes({ notes, mayCorrect }: { readonly notes: readonly Note[]; readonly mayCorrect: boolean }) {
  const say = useWords(recordsWords);
  const [all, setAll] = useState(false);
  const newest = notes.toSorted((one, other) => other.happenedAt.localeCompare(one.happenedAt));
  return (
    <section aria-labelledby="record-notes">
      <h2 id="record-notes">{say('notes')}</h2>
      {notes.length === 0 && <p className={classes.soft}>{say('noNotes')}</p>}
      {newest.slice(0, all ? undefined : first).map((note) => (
        <NoteLine key={note.id} note={note} mayCorrect={mayCorrect} />
      ))}
      {!all && notes.length > first && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {say('showAll', { count: notes.length })}
        </Button>
      )}
    </section>
  );
}

function NoteLine({ note, mayCorrect }: { readonly note: Note; readonly mayCorrect: boolean }) {
  const say = useWords(recordsWords);
  const kind = useWordTable('noteKind').say(note.kind);
  const day = dayInWords(note.happenedAt, isEnglish(), false);
  return (
    <article className={classes.part}>
      <div className={classes.head}>
        <h3>
          <When at={note.happenedAt} time /> {kind}
        </h3>
        {mayCorrect && (
          <ActLink act={{ act: 'correct-note', item: note.id }} variant="subtle" size="sm" aria-label={say('correctOf', { day, kind })}>
            {say('correct')}
          </ActLink>
        )}
      </div>
      {note.ownWords && <OwnWords>{note.ownWords}</OwnWords>}
      {note.facts && <p className={classes.text}>{note.facts}</p>}
      {note.thoughts && (
        <p className={classes.text}>
          <span className={classes.soft}>{say('thoughts')}: </span>
          {note.thoughts}
        </p>
      )}
      <p className={classes.soft}>
        {note.byName} {note.why && say('corrected', { why: note.why })}
      </p>
      <NoteVersions earlier={note.earlier} />
    </article>
  );
}
