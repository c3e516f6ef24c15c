import { useWordTable } from '@/api/wordTables';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

/** Who called it, how the person took part, and when it goes on. */
export function Facts({ of }: { readonly of: Meeting }) {
  const say = useWords(meetingsWords);
  const parts = useWordTable('personsPart');
  return (
    <dl className={classes.facts}>
      <dt>{say('convener')}</dt>
      <dd>{of.convenerName}</dd>
      {of.held && (
        <>
          <dt>{say('personsPart')}</dt>
          <dd>
            {parts.say(of.held.personsPart)}
            {of.held.whyAbsent && <p className={classes.soft}>{of.held.whyAbsent}</p>}
          </dd>
          <dt>{say('present')}</dt>
          <dd>{of.held.presentNames.join(say('comma'))}</dd>
        </>
      )}
      {of.nextOn && (
        <>
          <dt>{say('nextOn')}</dt>
          <dd>
            <When at={of.nextOn} />
          </dd>
        </>
      )}
    </dl>
  );
}
