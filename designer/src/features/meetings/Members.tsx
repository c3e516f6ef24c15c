import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

/** Who sits at the table; who has left stays to be seen. */
export function Members({ of }: { readonly of: Meeting }) {
  const say = useWords(meetingsWords);
  return (
    <section className={classes.section}>
      <h2>{say('members')}</h2>
      <ul className={classes.lines}>
        {of.members.map((member) => (
          <li key={member.person + member.roleName} className={classes.line}>
            <span>{member.roleName}</span>
            <span>
              {member.personName}{' '}
              <span className={classes.soft}>{member.now ? member.joinedBecause : `${say('left')} ${member.leftBecause ?? ''}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
