import { Button } from '@mantine/core';
import type { Resource } from '@/api/resourceQueries';
import { useWordTable } from '@/api/wordTables';
import { Room } from '@/ui/Room';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';

interface ResourceCardProps {
  readonly resource: Resource;
  readonly picked: boolean;
  /** When the person came back from here, if ever. */
  readonly cameBackAt?: string | undefined;
  readonly onPick: (organisation: string) => void;
}

/** One resource in words: room with its date, cost, conditions; a concern is a reason to ask, never a mark. */
export function ResourceCard({ resource, picked, cameBackAt, onPick }: ResourceCardProps) {
  const say = useWords(referralWords);
  const categories = useWordTable('category');
  const { organisation } = resource;
  return (
    <li className={classes.resource} data-stale={resource.stale} data-picked={picked}>
      <p>
        <strong>{resource.displayName}</strong>
      </p>
      <p className={classes.soft}>
        {categories.say(resource.category)}
        {resource.area && ` · ${resource.area}`}
        {resource.distanceName && ` · ${resource.distanceName}`}
      </p>
      {resource.nearAreas.length > 0 && <p className={classes.soft}>{say('nearTo', { areas: resource.nearAreas.join(say('and')) })}</p>}
      <Room resource={resource} whole />
      {resource.check?.needsCheck && (
        <p>
          <span className={classes.attention}>{say('needsCheck')}</span> {resource.check.words}
        </p>
      )}
      {cameBackAt && (
        <p>
          {say('cameBackFrom')} <When at={cameBackAt} />
        </p>
      )}
      {resource.concern && <p className={classes.soft}>{say('concernWas', { words: resource.concern })}</p>}
      {resource.worries && <p className={classes.soft}>{say('worriesAre', { words: resource.worries })}</p>}
      {resource.cost && <p className={classes.soft}>{say('cost', { words: resource.cost })}</p>}
      {resource.conditions && <p className={classes.soft}>{say('conditionsAre', { words: resource.conditions })}</p>}
      {organisation ? (
        <Button
          variant="default"
          onClick={() => onPick(organisation)}
          disabled={picked}
          aria-label={`${say('pick')}: ${resource.displayName}`}
        >
          {say(picked ? 'picked' : 'pick')}
        </Button>
      ) : (
        <p className={classes.soft}>{say('finderNoOrganisation')}</p>
      )}
    </li>
  );
}
