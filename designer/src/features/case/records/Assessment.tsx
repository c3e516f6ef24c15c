import { useWordTable } from '@/api/wordTables';
import { ActLink } from '@/ui/ActLink';
import { OwnWords } from '@/ui/OwnWords';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { bySection } from './bySection';
import classes from './Records.module.css';
import type { Records } from './RecordsTab';
import { recordsWords } from './recordsWords';

/** 見立て by section, in the order of the sheet, the newest first; the person's words before the words of others. */
export function Assessment({ records, mayWrite }: { readonly records: Records; readonly mayWrite: boolean }) {
  const say = useWords(recordsWords);
  const sections = useWordTable('assessmentSection');
  const groups = bySection(
    records.assessments,
    sections.options.map(({ value }) => value),
  );
  return (
    <section aria-labelledby="record-assessment">
      <div className={classes.head}>
        <h2 id="record-assessment">{say('assessment')}</h2>
        {mayWrite && <ActLink act={{ act: 'write-assessment' }}>{say('writeAssessment')}</ActLink>}
      </div>
      {groups.length === 0 && <p className={classes.soft}>{say('noAssessment')}</p>}
      {groups.map(({ section, entries }) => (
        <div key={section} className={classes.part}>
          <h3>{sections.say(section)}</h3>
          {entries.map((entry) => (
            <div key={entry.at + entry.text + entry.ownWords}>
              {entry.ownWords && <OwnWords>{entry.ownWords}</OwnWords>}
              {entry.text && <p className={classes.text}>{entry.text}</p>}
              <p className={classes.soft}>
                <When at={entry.at} /> {entry.byName}
              </p>
            </div>
          ))}
        </div>
      ))}
      {records.emergingIssues.length > 0 && (
        <div className={classes.part}>
          <h3>{say('emerging')}</h3>
          <ul>
            {records.emergingIssues.map(({ words, at, byName }) => (
              <li key={at + words}>
                {words}{' '}
                <span className={classes.soft}>
                  <When at={at} /> {byName}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
