import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { type Resource, resourceQuery } from '@/api/resourceQueries';
import type { Schema } from '@/api/schemas';
import { useSigned } from '@/session/session';
import { timeOf } from '@/time/moments';
import { ActPanel } from '@/ui/ActPanel';
import { Answer } from '@/ui/Answer';
import { Room } from '@/ui/Room';
import { useWords } from '@/words/defineWords';
import { CloseButton } from './CloseButton';
import { ConcernPart } from './ConcernPart';
import { ConfirmRoom } from './ConfirmRoom';
import { ResourceFacts } from './ResourceFacts';
import { ChangeResource } from './ResourceForm';
import { ResourceStanding } from './ResourceStanding';
import classes from './Resources.module.css';
import { ResourceVisits } from './ResourceVisits';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';

interface PanelProps {
  readonly resource: string;
  readonly desk: Schema<'ResourceDeskResponse'> | undefined;
  readonly onClose: () => void;
}

/** One resource: its room first, then what has to be asked, then all that one wants to know before connecting somebody. */
export function ResourcePanel({ resource, desk, onClose }: PanelProps) {
  const { view } = useResourcesView();
  const one = useQuery(resourceQuery(resource));
  return (
    <Answer of={one}>
      {(found) =>
        view.act === 'change' && desk?.mayKeep ? (
          <ChangeResource resource={found} />
        ) : (
          <OpenResource resource={found} desk={desk} onClose={onClose} />
        )
      }
    </Answer>
  );
}

interface OpenProps {
  readonly resource: Resource;
  readonly desk: Schema<'ResourceDeskResponse'> | undefined;
  readonly onClose: () => void;
}

function OpenResource({ resource, desk, onClose }: OpenProps) {
  const say = useWords(resourcesWords);
  const { view, to, endAct } = useResourcesView();
  const { role } = useSigned();
  const [confirmedAt, setConfirmedAt] = useState('');
  const isOperator = role !== null && resource.organisation === role.organisation;
  const mayConfirm = (desk?.mayConfirm ?? false) || isOperator;
  const confirming = view.act === 'confirm' && mayConfirm;
  const begin = useRef<HTMLAnchorElement>(null);
  const wasConfirming = useRef(confirming);
  useEffect(() => {
    if (wasConfirming.current && !confirming) {
      begin.current?.focus();
    }
    wasConfirming.current = confirming;
  }, [confirming]);
  const confirmed = () => {
    setConfirmedAt(timeOf(new Date()));
    endAct();
  };
  return (
    <ActPanel title={resource.displayName} onClose={onClose}>
      <ResourceStanding resource={resource} />
      <section className={classes.part} aria-label={say('room')}>
        <h3>{say('room')}</h3>
        <Room resource={resource} whole />
        {confirming ? (
          <ConfirmRoom resource={resource} onDone={confirmed} onCancel={endAct} />
        ) : (
          mayConfirm && (
            <Group gap="sm">
              <Button ref={begin} component={Link} to={to({ act: 'confirm' })}>
                {say('confirm')}
              </Button>
              <span role="status" className={classes.soft}>
                {confirmedAt && say('confirmedAt', { time: confirmedAt })}
              </span>
            </Group>
          )
        )}
      </section>
      {resource.check?.needsCheck && (
        <ConcernPart
          resource={resource}
          check={resource.check}
          mayReply={(desk?.mayKeep ?? false) || isOperator}
          replying={view.act === 'reply'}
        />
      )}
      <ResourceFacts resource={resource} />
      {desk?.mayReadDevelopment && <ResourceVisits resource={resource.id} mayWrite={desk.mayKeepDevelopment} />}
      {desk?.mayKeep && (
        <Group gap="sm">
          <Button component={Link} to={to({ act: 'change' })} variant="default">
            {say('change')}
          </Button>
          <CloseButton resource={resource} />
        </Group>
      )}
    </ActPanel>
  );
}
