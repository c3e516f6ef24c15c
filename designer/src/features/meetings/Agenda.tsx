import { ActLink } from '@/ui/ActLink';
import { EmptyState } from '@/ui/EmptyState';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { Item } from './Item';
import classes from './Meetings.module.css';
import { type Meeting, type MeetingAction, may } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface AgendaProps {
  readonly of: Meeting;
  readonly actions: readonly MeetingAction[] | undefined;
}

/** What is to be talked about: with its ground, its consent, and what came of it. */
export function Agenda({ of, actions }: AgendaProps) {
  const say = useWords(meetingsWords);
  const { act } = useAct();
  const mayPut = may(actions, 'add-agenda-item') && act?.act !== 'put';
  // One primary button on the page: the first thing that can be decided now.
  const next = act === null ? of.items.find((item) => !item.outcome && may(actions, 'decide-agenda-item', item.id))?.id : undefined;
  return (
    <section className={classes.section} aria-labelledby="agenda">
      <h2 id="agenda">{say('agenda')}</h2>
      {of.items.length === 0 && <EmptyState title={say('agendaEmptyTitle')}>{say('agendaEmptyText')}</EmptyState>}
      {of.items.map((item, index) => (
        <Item key={item.id} number={index + 1} item={item} meeting={of} actions={actions} isNext={item.id === next} />
      ))}
      {mayPut && (
        <div className={classes.acts}>
          <ActLink act={{ act: 'put' }}>{say('putOther')}</ActLink>
        </div>
      )}
    </section>
  );
}
