import { IconUsersGroup } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Schema } from '@/api/schemas';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Handover.module.css';
import { handoverWords } from './handoverWords';

/** Conferences that the one who leaves called: they stay on the table until somebody else holds them or calls them off. */
export function CalledMeetings({ meetings, name }: { readonly meetings: readonly Schema<'HeldMeetingResponse'>[]; readonly name: string }) {
  const say = useWords(handoverWords);
  if (meetings.length === 0) {
    return null;
  }
  return (
    <section className={classes.check} aria-labelledby="called-meetings">
      <h2 id="called-meetings">{say('called', { count: meetings.length })}</h2>
      <p className={classes.hint}>{say('calledText', { name })}</p>
      <ul className={classes.held}>
        {meetings.map(({ meeting, typeName, on }) => (
          <li key={meeting} className={classes.result}>
            <IconUsersGroup size={20} stroke={1.75} aria-hidden />
            <Link to={`/desk/meetings/${encodeURIComponent(meeting)}`}>{typeName}</Link>
            <span>
              <When at={on} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
