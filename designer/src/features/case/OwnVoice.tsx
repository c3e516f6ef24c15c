import { IconMessage2 } from '@tabler/icons-react';
import type { Case } from '@/api/caseQueries';
import { ActLink } from '@/ui/ActLink';
import { LongText } from '@/ui/LongText';
import { OwnWords } from '@/ui/OwnWords';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { caseWords } from './caseWords';
import classes from './OwnVoice.module.css';
import { useOtherStrands } from './otherStrands';
import { PersonPages } from './PersonPages';
import type { Person } from './personQuery';

interface OwnVoiceProps {
  readonly of: Case;
  readonly person: Person | undefined;
  readonly mayAdd: boolean;
}

/** First of all: what the person said, as they said it, the newest first. */
export function OwnVoice({ of, person, mayAdd }: OwnVoiceProps) {
  const say = useWords(caseWords);
  const elsewhere = useOtherStrands(of.id).flatMap((strand) => (strand.ownWords ?? []).map((words) => ({ ...words, elsewhere: true })));
  if (!of.records && !person) {
    return null;
  }
  const heard = [...(person?.presentingIssues ?? of.records?.presentingIssues ?? []), ...(person?.ownWords ?? [])];
  const notice = heard.length === 0 ? of.records?.notices.at(-1) : undefined;
  const newest = [...heard.map((words) => ({ ...words, elsewhere: false })), ...elsewhere].toSorted((one, other) =>
    other.at.localeCompare(one.at),
  );
  return (
    <section className={classes.voice} aria-labelledby="own-voice">
      <div className={classes.head}>
        <h2 id="own-voice" className={classes.title}>
          {say('inOwnWords')}
        </h2>
        <PersonPages caseId={of.id} />
      </div>
      {newest.length === 0 && <p className={classes.none}>{say('noWordsYet')}</p>}
      {notice && (
        <div className={classes.notice}>
          <p className={classes.title}>{say('noticedBy', { name: notice.byName })}</p>
          <p>
            <LongText>{notice.facts || notice.impression}</LongText>
          </p>
          <p className={classes.heard}>
            <When at={notice.at} /> {notice.place}
          </p>
        </div>
      )}
      <div className={classes.words}>
        {newest.slice(0, 3).map((words) => (
          <div key={words.at + words.words}>
            <OwnWords>
              <LongText>{words.words}</LongText>
            </OwnWords>
            <p className={classes.heard}>
              <When at={words.at} /> {say('heardBy', { name: words.byName })}
              {words.elsewhere && ` · ${say('inOtherRecord')}`}
            </p>
          </div>
        ))}
      </div>
      {mayAdd && (
        <ActLink act={{ act: 'add-presenting-issue' }} variant="subtle" leftSection={<IconMessage2 size={20} stroke={1.75} aria-hidden />}>
          {say('addWords')}
        </ActLink>
      )}
    </section>
  );
}
