import { Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ResourceWish, resourceDeskQuery, resourcesQuery } from '@/api/resourceQueries';
import { useWordTable } from '@/api/wordTables';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { ResourceCard } from './ResourceCard';
import { referralWords } from './referralWords';

interface ResourceFinderProps {
  readonly category: string;
  readonly picked: string;
  /** When the person came back from an organisation, by its id. */
  readonly cameBack: ReadonlyMap<string, string>;
  readonly onPick: (organisation: string) => void;
}

const nothing: Required<Pick<ResourceWish, 'text' | 'category' | 'area' | 'near' | 'cost' | 'conditions' | 'withRoom'>> = {
  text: '',
  category: '',
  area: '',
  near: '',
  cost: '',
  conditions: '',
  withRoom: false,
};

/** Finds a receiver among the resources: never in an order of quality (HR-7). */
export function ResourceFinder({ category, picked, cameBack, onPick }: ResourceFinderProps) {
  const say = useWords(referralWords);
  const categories = useWordTable('category');
  const areas = useQuery(resourceDeskQuery).data?.areas ?? [];
  const [wish, setWish] = useState({ ...nothing, category });
  const [asked] = useDebouncedValue(wish, 250);
  const found = useQuery({ ...resourcesQuery(asked), placeholderData: (before) => before });
  const change = (some: Partial<typeof nothing>) => setWish((now) => ({ ...now, ...some }));
  return (
    <fieldset className={classes.chips}>
      <legend>{say('finder')}</legend>
      <div className={classes.form}>
        <TextInput
          label={say('finderText')}
          description={say('finderTextHelp')}
          value={wish.text}
          onChange={(event) => change({ text: event.currentTarget.value })}
          type="search"
        />
        <Select
          label={say('finderCategory')}
          placeholder={say('finderAll')}
          data={[...categories.options]}
          value={wish.category || null}
          onChange={(next) => change({ category: next ?? '' })}
          clearable
        />
        {areas.length > 0 && (
          <>
            <Select
              label={say('finderArea')}
              placeholder={say('finderAll')}
              data={[...areas]}
              value={wish.area || null}
              onChange={(next) => change({ area: next ?? '' })}
              clearable
            />
            <Select
              label={say('finderNear')}
              description={say('finderNearHelp')}
              data={[...areas]}
              value={wish.near || null}
              onChange={(next) => change({ near: next ?? '' })}
              clearable
            />
          </>
        )}
        <details>
          <summary>{say('finderMore')}</summary>
          <div className={classes.form}>
            <TextInput
              label={say('finderCost')}
              description={say('finderCostHelp')}
              value={wish.cost}
              onChange={(event) => change({ cost: event.currentTarget.value })}
            />
            <TextInput
              label={say('finderConditions')}
              value={wish.conditions}
              onChange={(event) => change({ conditions: event.currentTarget.value })}
            />
            <Checkbox
              label={say('finderRoom')}
              checked={wish.withRoom}
              onChange={(event) => change({ withRoom: event.currentTarget.checked })}
            />
          </div>
        </details>
        <Answer of={found}>
          {(resources) => (
            <ul className={classes.found}>
              {resources.length === 0 && <li>{say('finderNone')}</li>}
              {resources
                .filter((resource) => !resource.closed)
                .map((resource) => (
                  <ResourceCard
                    key={resource.id}
                    resource={resource}
                    picked={picked === resource.organisation}
                    cameBackAt={cameBack.get(resource.organisation ?? '')}
                    onPick={onPick}
                  />
                ))}
            </ul>
          )}
        </Answer>
      </div>
    </fieldset>
  );
}
