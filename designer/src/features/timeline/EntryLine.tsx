import { Link } from 'react-router';
import { timeOf } from '@/time/moments';
import { LongText } from '@/ui/LongText';
import { OwnWords } from '@/ui/OwnWords';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import classes from './Timeline.module.css';
import type { Entry } from './timelineQuery';
import { timelineWords } from './timelineWords';

/** One thing that happened: a sentence, what was written with it, and the person's own words set apart. */
export function EntryLine({ entry }: { readonly entry: Entry }) {
  const say = useWords(timelineWords);
  const { linkTo } = useAct();
  const { referral, note, form } = entry.about;
  const { strand } = entry;
  return (
    <div className={classes.entry} data-quiet={entry.automatic}>
      <time className={classes.time} dateTime={entry.at}>
        {timeOf(entry.at)}
      </time>
      <div className={classes.told}>
        <p>
          <LongText>{entry.title}</LongText>
        </p>
        {strand && (
          <p className={classes.soft}>
            <Link to={pageOf(strand.case)}>{say(strand.isLead ? 'ofLead' : 'ofJoined', { name: strand.name ?? say('unnamed') })}</Link>
          </p>
        )}
        {entry.ownWords.map((words) => (
          <div key={words.text}>
            <span className="visually-hidden">{words.label ?? say('ownWords')}</span>
            <OwnWords>{words.text}</OwnWords>
          </div>
        ))}
        {entry.lines.map((line) => (
          <p key={(line.label ?? '') + line.text} className={classes.line}>
            {line.label && <span className={classes.soft}>{line.label}: </span>}
            {line.text}
          </p>
        ))}
        {entry.hidden && <p className={classes.soft}>{say('hidden')}</p>}
      </div>
      <p className={classes.by}>
        {entry.person === '@engine' ? entry.personName : `${entry.personName} · ${entry.roleName}`}
        {note && !strand && (
          <>
            <br />
            <Link to={linkTo({ act: 'correct-note', item: note })}>{say('correctNote')}</Link>
          </>
        )}
        {form && !strand && (
          <>
            <br />
            <Link to={linkTo({ act: 'read-sheet', item: form })}>{say('readSheet')}</Link>
          </>
        )}
        {referral && (
          <>
            <br />
            <Link
              to={
                strand ? { pathname: pageOf(strand.case), ...linkTo({ act: 'referral', referral }) } : linkTo({ act: 'referral', referral })
              }
            >
              {say('toReferral')}
            </Link>
          </>
        )}
        {entry.forName && (
          <>
            <br />
            {say('inPlaceOf', { name: entry.forName })}
          </>
        )}
      </p>
    </div>
  );
}

const pageOf = (caseId: string) => `/desk/cases/${encodeURIComponent(caseId)}`;
