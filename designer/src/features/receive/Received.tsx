import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, bring } from '@/api/client';
import { useWords } from '@/words/defineWords';
import type { IntakeDraft } from './intakeDraft';
import { NextStep } from './NextStep';
import classes from './Receive.module.css';
import { RefusedActs } from './RefusedActs';
import { receiveWords } from './receiveWords';
import type { Refused } from './sendIntake';

interface ReceivedProps {
  readonly draft: IntakeDraft;
  readonly caseId: string;
  readonly refused: readonly Refused[];
  readonly onAnother: () => void;
}

/** Somebody was received: who is beside them now, and what may come next. */
export function Received({ draft, caseId, refused, onAnother }: ReceivedProps) {
  const say = useWords(receiveWords);
  const { data } = useQuery({
    queryKey: ['cases', caseId, 'case'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}', { params: { path: { caseId } }, signal })),
  });
  const overview = data?.overview;
  return (
    <div className={classes.done}>
      <div role="status">
        <h2>
          <IconCircleCheck size={24} stroke={1.75} aria-hidden />
          {say('received')}
        </h2>
      </div>
      {overview && (
        <p>
          {overview.lead.person === overview.overviewHolder.person
            ? say('receivedBoth', { lead: overview.lead.personName })
            : say('receivedText', { lead: overview.lead.personName, overview: overview.overviewHolder.personName })}
        </p>
      )}
      <RefusedActs refused={refused} draft={draft} />
      <NextStep caseId={caseId} promised={draft.promiseWhat.trim()} />
      <div className={classes.end}>
        <Button component={Link} to={`/desk/cases/${encodeURIComponent(caseId)}`}>
          {say('openPage')}
        </Button>
        <Button variant="default" component={Link} to={`/desk/cases/${encodeURIComponent(caseId)}/household`}>
          {say('household')}
        </Button>
        <Button variant="default" onClick={onAnother}>
          {say('another')}
        </Button>
      </div>
    </div>
  );
}
