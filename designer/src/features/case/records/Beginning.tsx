import { useWordTable } from '@/api/wordTables';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Records.module.css';
import type { Records } from './RecordsTab';
import { recordsWords } from './recordsWords';

/** How it began: who turned to us, and what was noticed. */
export function Beginning({ inquiries, notices }: Pick<Records, 'inquiries' | 'notices'>) {
  const say = useWords(recordsWords);
  const channels = useWordTable('intakeChannel');
  if (inquiries.length + notices.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="record-begin">
      <h2 id="record-begin">{say('begin')}</h2>
      {inquiries.map((inquiry) => (
        <article key={inquiry.at + inquiry.channel} className={classes.part}>
          <h3>
            {say('inquiry')}: {channels.say(inquiry.channel)}
          </h3>
          {inquiry.inquirerName && <p>{say('inquiryFrom', { name: inquiry.inquirerName, relation: inquiry.inquirerRelation ?? '' })}</p>}
          {inquiry.contactWish && <p className={classes.text}>{inquiry.contactWish}</p>}
          <p className={classes.soft}>
            <When at={inquiry.at} /> {inquiry.byName}
          </p>
        </article>
      ))}
      {notices.map((notice) => (
        <article key={notice.at + notice.facts} className={classes.part}>
          <h3>{say('notice')}</h3>
          <p className={classes.text}>{notice.facts}</p>
          {notice.impression && <p className={classes.text}>{notice.impression}</p>}
          {notice.notToPushAway && (
            <p className={classes.text}>
              <span className={classes.soft}>{say('notToPushAway')}: </span>
              {notice.notToPushAway}
            </p>
          )}
          <p className={classes.soft}>
            <When at={notice.at} /> {[notice.place, notice.byName].filter(Boolean).join(say('dot'))}
          </p>
        </article>
      ))}
    </section>
  );
}
