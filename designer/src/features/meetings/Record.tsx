import { useMeetingCommand } from '@/api/meetingCommands';
import { ActLink } from '@/ui/ActLink';
import { ActPanel } from '@/ui/ActPanel';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { HoldPanel } from './HoldPanel';
import classes from './Meetings.module.css';
import { type Meeting, type MeetingAction, may } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { NextPanel } from './NextPanel';
import { SheetPart } from './SheetPart';
import { WordsForm } from './WordsForm';

interface RecordProps {
  readonly of: Meeting;
  readonly actions: readonly MeetingAction[] | undefined;
}

/** That it was held, its sheet, its minutes, and the next day. */
export function Record({ of, actions }: RecordProps) {
  const say = useWords(meetingsWords);
  const { act, close } = useAct();
  const free = act === null;
  // Who has not pledged yet cannot be noted as present; the panel says so, so the way to it stays open.
  const mayHold = !of.held && (actions ?? []).some((action) => action.command === 'hold-meeting');
  const settled = of.items.length > 0 && of.items.every((item) => item.outcome);
  const opened = ['hold', 'minutes', 'next'].includes(act?.act ?? '');
  return (
    <section className={classes.section} aria-labelledby="record">
      <h2 id="record">{say('sheet')}</h2>
      <SheetPart meeting={of} fields={of.sheet} mayWrite={may(actions, 'write-meeting-sheet')} />
      {of.minutes && (
        <>
          <h3>{say('minutes')}</h3>
          <p className={classes.minutes}>{of.minutes}</p>
        </>
      )}
      {!opened && (
        <div className={classes.acts}>
          {mayHold && (
            <ActLink act={{ act: 'hold' }} variant={free && of.items.length > 0 ? 'filled' : 'default'}>
              {say('hold')}
            </ActLink>
          )}
          {may(actions, 'check-minutes') && (
            <ActLink act={{ act: 'minutes' }} variant={free && settled && !of.minutes ? 'filled' : 'default'}>
              {say(of.minutes ? 'minutesChange' : 'minutesWrite')}
            </ActLink>
          )}
          {may(actions, 'set-next-date') && <ActLink act={{ act: 'next' }}>{say('nextSet')}</ActLink>}
        </div>
      )}
      {act?.act === 'hold' && mayHold && <HoldPanel of={of} onClose={close} />}
      {act?.act === 'minutes' && <Minutes of={of} onClose={close} />}
      {act?.act === 'next' && <NextPanel of={of} onClose={close} />}
    </section>
  );
}

function Minutes({ of, onClose }: { readonly of: Meeting; readonly onClose: () => void }) {
  const say = useWords(meetingsWords);
  const check = useMeetingCommand(of.id, 'check-minutes');
  return (
    <ActPanel title={say('minutes')} lead={say('minutesLead')} onClose={onClose}>
      <WordsForm
        place={`${of.id} minutes`}
        label={say('minutes')}
        does={say('minutesCheck')}
        rows={8}
        begin={of.minutes}
        act={check}
        bodyOf={(minutes) => ({ minutes })}
        onClose={onClose}
      />
    </ActPanel>
  );
}
