import { Button } from '@mantine/core';
import { useWordTable } from '@/api/wordTables';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';
import type { Resource } from './resourceQueries';

interface ResourceCardProps {
  readonly resource: Resource;
  readonly picked: boolean;
  readonly onPick: (organisation: string) => void;
}

/** One resource in words: room with its date, cost, conditions; a concern is a reason to ask, never a mark. */
export function ResourceCard({ resource, picked, onPick }: ResourceCardProps) {
  const say = useWords(referralWords);
  const categories = useWordTable('category');
  const { organisation, room } = resource;
  const asked = room?.on ?? resource.checkedOn;
  const roomWords = room?.words || resource.capacity;
  return (
    <li className={classes.resource} data-stale={resource.stale ?? false} data-picked={picked}>
      <p>
        <strong>{resource.name}</strong>
      </p>
      <p className={classes.soft}>
        {resource.categoryName ?? categories.say(resource.category)}
        {resource.distanceName && ` · ${resource.distanceName}`}
      </p>
      <p className={classes.soft}>
        {roomWords ? say('room', { words: roomWords }) : say('roomUnknown')} ·{' '}
        {asked ? say('checkedOn', { day: dayInWords(asked, isEnglish()) }) : say('neverChecked')}
      </p>
      {resource.check?.needsCheck && (
        <p>
          <span className={classes.attention}>{say('needsCheck')}</span> {resource.check.words}
        </p>
      )}
      {!resource.check && resource.concern && (
        <p>
          <span className={classes.attention}>{say('needsCheck')}</span> {resource.concern}
        </p>
      )}
      {resource.cost && <p className={classes.soft}>{say('cost', { words: resource.cost })}</p>}
      {resource.conditions && <p className={classes.soft}>{say('conditionsAre', { words: resource.conditions })}</p>}
      {organisation ? (
        <Button variant="default" onClick={() => onPick(organisation)} disabled={picked} aria-label={`${say('pick')}: ${resource.name}`}>
          {say(picked ? 'picked' : 'pick')}
        </Button>
      ) : (
        <p className={classes.soft}>{say('finderNoOrganisation')}</p>
      )}
    </li>
  );
}
