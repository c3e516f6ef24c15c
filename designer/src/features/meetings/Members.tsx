import { ActionIcon } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { ActLink } from '@/ui/ActLink';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { Mark } from './Mark';
import classes from './Meetings.module.css';
import { type Meeting, type MeetingAction, may } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface MembersProps {
  readonly of: Meeting;
  readonly actions: readonly MeetingAction[] | undefined;
}

/** Who sits at the table; who has left stays to be seen. Members change with the way of the person. */
export function Members({ of, actions }: MembersProps) {
  const say = useWords(meetingsWords);
  const { act, open } = useAct();
  return (
    <section className={classes.section} aria-labelledby="members">
      <h2 id="members">{say('members')}</h2>
      <ul className={classes.people}>
        {of.members.map((member) => (
          <li key={`${member.person}/${member.roleName}/${member.joinedBecause}/${member.leftBecause ?? ''}`}>
            <div>
              {member.personName} <span className={classes.soft}>{member.roleName}</span> <Marks of={member} />
            </div>
            {member.now && may(actions, 'leave-meeting') && (
              <ActionIcon
                variant="subtle"
                aria-label={say('leaveOf', { name: member.personName })}
                onClick={() => open({ act: 'leave', item: member.person })}
              >
                <IconUserMinus size={20} stroke={1.75} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.acts}>
        {act?.act !== 'join' && may(actions, 'leave-meeting') && <ActLink act={{ act: 'join' }}>{say('joinSomebody')}</ActLink>}
      </div>
    </section>
  );
}

function Marks({ of }: { readonly of: Meeting['members'][number] }) {
  const say = useWords(meetingsWords);
  if (!of.now) {
    return <p className={classes.soft}>{[say('left'), of.leftBecause].filter(Boolean).join(say('colon'))}</p>;
  }
  return (
    <>
      {of.hasPledged && <Mark>{say('pledged')}</Mark>}
      {of.joinedBecause && <p className={classes.soft}>{of.joinedBecause}</p>}
    </>
  );
}
