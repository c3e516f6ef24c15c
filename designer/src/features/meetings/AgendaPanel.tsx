import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { actionsQuery } from '@/api/caseQueries';
import { ActPanel } from '@/ui/ActPanel';
import { Answer } from '@/ui/Answer';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { canTake, waitingTypes } from './caseChoices';
import classes from './Meetings.module.css';
import { meetingListQuery } from './meetingQueries';
import { meetingsWords } from './meetingsWords';

interface AgendaPanelProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

/** A step of the case waits for a conference: on which one it is to be talked about, or a new one is called. */
export function AgendaPanel({ caseId, onClose }: AgendaPanelProps) {
  const say = useWords(meetingsWords);
  const meetings = useQuery(meetingListQuery);
  const types = waitingTypes(useQuery(actionsQuery(caseId)).data);
  const about = encodeURIComponent(caseId);
  return (
    <ActPanel title={say('put')} lead={say('agendaPanelLead')} onClose={onClose}>
      <Answer of={meetings}>
        {(lines) => {
          const open = lines.filter((line) => canTake(line, types));
          return open.length === 0 ? (
            <p className={classes.quiet}>{say('noOpenMeeting')}</p>
          ) : (
            <ul className={classes.rows}>
              {open.map((line) => (
                <li key={line.id} className={classes.candidate}>
                  <div className={classes.grow}>
                    <p>{line.typeName}</p>
                    <p className={classes.soft}>
                      <When at={line.on} />
                    </p>
                  </div>
                  <Button
                    component={Link}
                    to={`/desk/meetings/${encodeURIComponent(line.id)}?act=put&item=${about}`}
                    variant="default"
                    aria-label={say('putOn', { meeting: line.typeName })}
                  >
                    {say('put')}
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
      <div>
        <Button component={Link} to={`/desk/meetings/new?case=${about}`}>
          {say('callTitle')}
        </Button>
      </div>
    </ActPanel>
  );
}
