import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMeetingCommand } from '@/api/meetingCommands';
import { ActPanel } from '@/ui/ActPanel';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { Decided } from './Decided';
import { DecidePanel } from './DecidePanel';
import { Mark } from './Mark';
import classes from './Meetings.module.css';
import { type AgendaItem, type Meeting, type MeetingAction, may } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { SheetPart } from './SheetPart';
import { WordsForm } from './WordsForm';

interface ItemProps {
  readonly number: number;
  readonly item: AgendaItem;
  readonly meeting: Meeting;
  readonly actions: readonly MeetingAction[] | undefined;
  /** Carries the one primary button of the page. */
  readonly isNext: boolean;
}

/** One item: whose matter, on which ground, what was done before, and what came of it. */
export function Item({ number, item, meeting, actions, isNext }: ItemProps) {
  const say = useWords(meetingsWords);
  const { act, open, close } = useAct();
  const opened = act?.item === item.id ? act.act : undefined;
  const button = (name: string, words: string, primary = false) => (
    <Button
      variant={primary ? 'filled' : 'default'}
      onClick={() => open({ act: name, item: item.id })}
      aria-label={`${words}: ${item.title}`}
    >
      {words}
    </Button>
  );
  return (
    <article className={classes.item} aria-label={item.title}>
      <header className={classes.itemHead}>
        <h3>
          {number}. {item.title}
        </h3>
        {item.case && item.caseName && <Link to={`/desk/cases/${encodeURIComponent(item.case)}`}>{item.caseName}</Link>}
      </header>
      <Ground of={item} />
      {item.tried && (
        <p>
          <span className={classes.soft}>{say('triedShort')}</span> {item.tried}
        </p>
      )}
      {item.keepDoing && (
        <p>
          <span className={classes.soft}>{say('keepDoingShort')}</span> {item.keepDoing}
        </p>
      )}
      {item.outcome ? <Decided item={item} meetingId={meeting.id} actions={actions} /> : <p className={classes.soft}>{say('openItem')}</p>}
      {item.dissents.map((each) => (
        <p key={each.byName + each.words}>
          <span className={classes.soft}>{say('dissentBy', { name: each.byName })}</span> {each.words}
        </p>
      ))}
      {item.feedback && (
        <p>
          <span className={classes.soft}>{say('feedbackDone', { organisation: item.broughtByName ?? '' })}</span> {item.feedback.words}
        </p>
      )}
      <SheetPart meeting={meeting} fields={item.sheet} item={item} mayWrite={may(actions, 'write-meeting-sheet', item.id)} />
      {!opened && (
        <div className={classes.acts}>
          {!item.outcome && may(actions, 'decide-agenda-item', item.id) && button('decide', say('decide'), isNext)}
          {item.owesFeedback && may(actions, 'give-feedback', item.id) && button('feedback', say('feedback'))}
          {may(actions, 'voice-dissent', item.id) && button('dissent', say('dissent'))}
        </div>
      )}
      {opened === 'decide' && <DecidePanel meeting={meeting} item={item} actions={actions} onClose={close} />}
      {(opened === 'dissent' || opened === 'feedback') && <Said kind={opened} meeting={meeting} item={item} onClose={close} />}
    </article>
  );
}

/** Each item stands on its own ground and its own consent. */
function Ground({ of }: { readonly of: AgendaItem }) {
  const say = useWords(meetingsWords);
  return (
    <p className={classes.soft}>
      {say('basis', { basis: of.basis })} {of.isolated && <Mark>{say('closedMark')}</Mark>}{' '}
      {of.case && of.consentRequired && of.notAsked.length === 0 && <Mark>{say(of.consentGiven ? 'consentGiven' : 'consentMissing')}</Mark>}
      {of.case && !of.consentRequired && <span>{say('consentNotNeeded')}</span>}
      {of.case && of.notAsked.length > 0 && (
        <span className={classes.attention}>
          <br />
          {say('consentNotAsked', { organisations: of.notAsked.join(say('comma')) })}
        </span>
      )}
      {of.broughtByName && (
        <>
          <br />
          {say('broughtByOf', { organisation: of.broughtByName })}
        </>
      )}
    </p>
  );
}

interface SaidProps {
  readonly kind: 'dissent' | 'feedback';
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly onClose: () => void;
}

/** A different opinion, or the words for the agency that brought it. */
function Said({ kind, meeting, item, onClose }: SaidProps) {
  const say = useWords(meetingsWords);
  const dissent = useMeetingCommand(meeting.id, 'voice-dissent');
  const feedback = useMeetingCommand(meeting.id, 'give-feedback');
  const telling = kind === 'feedback';
  return (
    <ActPanel title={say(kind)} lead={say(telling ? 'feedbackLead' : 'dissentWords')} onClose={onClose}>
      <WordsForm
        place={`${meeting.id} ${kind} ${item.id}`}
        label={telling ? say('feedbackWords', { organisation: item.broughtByName ?? '' }) : say('dissentTitle')}
        act={telling ? feedback : dissent}
        bodyOf={(words) => ({ item: item.id, words })}
        onClose={onClose}
      />
    </ActPanel>
  );
}
