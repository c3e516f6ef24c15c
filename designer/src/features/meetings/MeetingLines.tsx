import { Link } from 'react-router';
import { useWordTable } from '@/api/wordTables';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { Mark } from './Mark';
import classes from './Meetings.module.css';
import type { MeetingLine } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface MeetingLinesProps {
  readonly title: string;
  readonly lines: readonly MeetingLine[];
}

/** Conferences by day, with what I promised there. */
export function MeetingLines({ title, lines }: MeetingLinesProps) {
  return lines.length === 0 ? null : (
    <section className={classes.section}>
      <h2>{title}</h2>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: MeetingLine }) {
  const say = useWords(meetingsWords);
  const purposes = useWordTable('meetingPurpose');
  const standings = useWordTable('meetingStage');
  const counts = [say('itemsOf', { count: line.items }), ...(line.decided > 0 ? [say('decidedOf', { count: line.decided })] : [])];
  return (
    <li className={classes.line}>
      <p>
        <When at={line.on} />
        {line.time && <span className={classes.time}> {line.time}</span>}
      </p>
      <div>
        <p>
          <Link to={`/desk/meetings/${encodeURIComponent(line.id)}`}>{line.typeName}</Link>{' '}
          {line.isolated && <Mark>{say('closedMark')}</Mark>}
        </p>
        <p className={classes.soft}>
          {line.needsPledge && !line.purpose
            ? say('pledgeFirst')
            : [line.purpose && purposes.say(line.purpose), line.standing && standings.say(line.standing), ...counts]
                .filter(Boolean)
                .join(' · ')}
        </p>
        {line.place && <p className={classes.soft}>{line.place}</p>}
        {line.feedbackOwed > 0 && <p className={classes.attention}>{say('feedbackOwed', { count: line.feedbackOwed })}</p>}
        {line.ownActions.length > 0 && (
          <ul className={classes.dots} aria-label={say('ownPromises')}>
            {line.ownActions.map((action) => (
              <li key={action.id}>
                {say('ownPromise', { what: action.what })} <When at={action.on} />
                {action.late && <span className={classes.attention}> {say('late')}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
