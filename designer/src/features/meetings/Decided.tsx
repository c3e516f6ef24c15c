import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { actNumber, useMeetingCommand } from '@/api/meetingCommands';
import { ErrorNote } from '@/ui/ErrorNote';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { type AgendaItem, type MeetingAction, may } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface DecidedProps {
  readonly item: AgendaItem;
  readonly meetingId: string;
  readonly actions: readonly MeetingAction[] | undefined;
}

/** The task to tell the agency ends by telling it, not by a tick. */
const isFeedback = (id: string) => id.startsWith('feedback-');

/** What was settled, and who does what by when; done here is done in the case too. */
export function Decided({ item, meetingId, actions }: DecidedProps) {
  const say = useWords(meetingsWords);
  const finish = useMeetingCommand(meetingId, 'finish-action');
  return (
    <div className={classes.decision}>
      <p>
        <strong>{say('decided')}</strong>
      </p>
      {item.decided && <p>{item.decided}</p>}
      {item.asksForReplan && <p>{say('asksForReplan')}</p>}
      <ul className={classes.rows}>
        {item.agreed.map((agreed) => (
          <li key={agreed.id} className={classes.candidate}>
            <div className={classes.grow}>
              <p>{agreed.what}</p>
              <p className={classes.soft}>
                {agreed.ownerName} · <When at={agreed.on} />
                {!agreed.done && agreed.late && <span className={classes.attention}> {say('late')}</span>}
              </p>
            </div>
            {agreed.done && (
              <span className={classes.done}>
                <IconCheck size={20} stroke={1.75} aria-hidden />
                {say('done')}
              </span>
            )}
            {!agreed.done && !isFeedback(agreed.id) && may(actions, 'finish-action') && (
              <Button
                variant="default"
                aria-label={`${say('finish')}: ${agreed.what}`}
                loading={finish.isPending && finish.variables?.body.action === agreed.id}
                onClick={() => finish.mutate({ body: { action: agreed.id }, number: actNumber() })}
              >
                {say('finish')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {finish.isError && <ErrorNote error={finish.error} />}
      {item.isolated && item.agreed.length > 0 && <p className={classes.soft}>{say('actionsStay')}</p>}
    </div>
  );
}
