import type { Schema } from '@/api/schemas';
import { OwnWords } from '@/ui/OwnWords';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Records.module.css';
import { recordsWords } from './recordsWords';

interface NoteVersionsProps {
  readonly earlier: readonly Schema<'NoteVersionResponse'>[];
  readonly open?: boolean;
}

/** The older texts of a note: a correction takes nothing away. */
export function NoteVersions({ earlier, open = false }: NoteVersionsProps) {
  const say = useWords(recordsWords);
  if (earlier.length === 0) {
    return null;
  }
  return (
    <details className={classes.earlier} open={open}>
      <summary>{say('earlier')}</summary>
      {earlier.map((version) => (
        <div key={version.at + version.facts}>
          {version.ownWords && <OwnWords>{version.ownWords}</OwnWords>}
          {version.facts && <p className={classes.text}>{version.facts}</p>}
          <p className={classes.soft}>
            <When at={version.at} time /> {version.byName} {version.why && say('corrected', { why: version.why })}
          </p>
        </div>
      ))}
    </details>
  );
}
