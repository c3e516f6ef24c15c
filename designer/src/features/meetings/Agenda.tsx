import { Badge, Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { actNumber, useMeetingCommand } from '@/api/meetingCommands';
import { EmptyState } from '@/ui/EmptyState';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { DecideForm } from './DecideForm';
import classes from './Meetings.module.css';
import { type AgendaItem, type Meeting, type MeetingAction, may } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { WordsForm } from './WordsForm';

interface AgendaProps {
  readonly of: Meeting;
  readonly actions: readonly MeetingAction[] | undefined;
}

/** What is to be talked about: with its ground, its consent, and what came of it. */
export function Agenda({ of, actions }: AgendaProps) {
  const say = useWords(meetingsWords);
  return (
    <section className={classes.section}>
      <h2>{say('agenda')}</h2>
      {of.items.length === 0 && <EmptyState title={say('agendaEmptyTitle')}>{say('agendaEmptyText')}</EmptyState>}
      {of.items.map((item) => (
        <Item key={item.id} item={item} meeting={of} actions={actions} />
      ))}
    </section>
  );
}

interface ItemProps {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly actions: readonly MeetingAction[] | undefined;
}

type Open = 'decide' | 'dissent' | 'feedback' | null;

function Item({ item, meeting, actions }: ItemProps) {
  const say = useWords(meetingsWords);
  const [open, setOpen] = useState<Open>(null);
  const dissent = useMeetingCommand(meeting.id, 'voice-dissent');
  const feedback = useMeetingCommand(meeting.id, 'give-feedback');
  const close = () => setOpen(null);
  return (
    <article className={classes.item} aria-label={item.title}>
      <div className={classes.itemHead}>
        <h3>{item.title}</h3>
        {item.case && <Link to={`/desk/cases/${encodeURIComponent(item.case)}`}>{say('aboutCase')}</Link>}
      </div>
      <p className={classes.soft}>
        {say('basis', { basis: item.basis })}{' '}
        {item.consentRequired && item.consentGiven !== undefined && (
          <Badge variant="outline">{say(item.consentGiven ? 'consentGiven' : 'consentMissing')}</Badge>
        )}
      </p>
      {item.tried && (
        <p>
          {say('tried')}: {item.tried}
        </p>
      )}
      {item.keepDoing && (
        <p>
          {say('keepDoing')}: {item.keepDoing}
        </p>
      )}
      {item.decided ? <Decided item={item} meetingId={meeting.id} actions={actions} /> : <p className={classes.soft}>{say('openItem')}</p>}
      {item.dissents.map((each) => (
        <p key={each.byName + each.words}>
          {say('dissentTitle')} ({each.byName}): {each.words}
        </p>
      ))}
      {item.feedback && <p className={classes.soft}>{say('feedbackDone', { organisation: item.broughtByName ?? '' })}</p>}
      <div className={classes.acts}>
        {may(actions, 'decide-agenda-item', item.id) && <Button onClick={() => setOpen('decide')}>{say('decide')}</Button>}
        {may(actions, 'voice-dissent', item.id) && (
          <Button variant="default" onClick={() => setOpen('dissent')}>
            {say('dissent')}
          </Button>
        )}
        {item.owesFeedback && may(actions, 'give-feedback', item.id) && (
          <Button variant="default" onClick={() => setOpen('feedback')}>
            {say('feedback')}
          </Button>
        )}
      </div>
      {open === 'decide' && <DecideForm meeting={meeting} item={item} actions={actions} onClose={close} />}
      {open === 'dissent' && (
        <WordsForm
          label={say('dissentTitle')}
          description={say('dissentWords')}
          act={dissent}
          bodyOf={(words) => ({ item: item.id, words })}
          onClose={close}
        />
      )}
      {open === 'feedback' && (
        <WordsForm
          label={say('feedbackWords', { organisation: item.broughtByName ?? '' })}
          act={feedback}
          bodyOf={(words) => ({ item: item.id, words })}
          onClose={close}
        />
      )}
    </article>
  );
}

function Decided({
  item,
  meetingId,
  actions,
}: {
  readonly item: AgendaItem;
  readonly meetingId: string;
  readonly actions: readonly MeetingAction[] | undefined;
}) {
  const say = useWords(meetingsWords);
  const finish = useMeetingCommand(meetingId, 'finish-action');
  return (
    <div className={classes.decision}>
      <p>
        <strong>{say('decided')}</strong>
      </p>
      <p>{item.decided}</p>
      {item.asksForReplan && <p>{say('asksForReplan')}</p>}
      <ul>
        {item.agreed.map((agreed) => (
          <li key={agreed.id}>
            {agreed.ownerName}: {agreed.what} (<When at={agreed.on} />
            {agreed.done ? ` ${say('done')}` : agreed.late ? ` ${say('late')}` : ''}){' '}
            {!agreed.done && may(actions, 'finish-action') && (
              <Button
                size="compact-md"
                variant="default"
                loading={finish.isPending}
                onClick={() => finish.mutate({ body: { action: agreed.id }, number: actNumber() })}
              >
                {say('finish')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
