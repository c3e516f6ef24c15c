import { Button, Checkbox, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type CommandBody, command } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { dayInWords, dayOf } from '@/time/moments';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorNote } from '@/ui/ErrorNote';
import { undoOffer } from '@/ui/undo/undoOffer';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Map.module.css';
import { MapDifference } from './MapDifference';
import { MapList } from './MapList';
import { MapPicture, type MapView } from './MapPicture';
import type { MapNode, Ring } from './mapGeometry';
import { type LifeMap, mapQuery } from './mapQueries';
import { mapWords } from './mapWords';
import { NodeForm } from './NodeForm';

interface LifeMapTabProps {
  readonly caseId: string;
  readonly mayMove: boolean;
}

/** 世の中の地図: who is around the person, on a day; view and days stand in the address. */
export function LifeMapTab({ caseId, mayMove }: LifeMapTabProps) {
  const say = useWords(mapWords);
  const [search, setSearch] = useSearchParams();
  const set = (key: string, value: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      if (value === '') {
        next.delete(key);
      } else {
        next.set(key, value);
      }
      return next;
    });
  const view: MapView = search.get('view') === 'runners' ? 'runners' : 'rings';
  const on = search.get('on') ?? '';
  const compared = search.get('with') ?? '';
  const map = useQuery(mapQuery(caseId, on || null));
  return (
    <section aria-label={say('title')}>
      <p className={classes.soft}>{say('lead')}</p>
      <Answer of={map}>
        {(data) => (
          <>
            <div className={classes.bar}>
              <SegmentedControl
                aria-label={say('view')}
                value={view}
                onChange={(value) => set('view', value === 'rings' ? '' : value)}
                data={[
                  { value: 'rings', label: say('rings') },
                  { value: 'runners', label: say('runners') },
                ]}
              />
              {data.days.length > 1 && (
                <>
                  <Select
                    label={say('day')}
                    value={on}
                    onChange={(value) => set('on', value ?? '')}
                    data={dayChoices(data.days, say('today'))}
                  />
                  <Checkbox
                    label={say('compare')}
                    checked={compared !== ''}
                    onChange={(event) => set('with', event.currentTarget.checked ? (data.days[0] ?? '') : '')}
                  />
                </>
              )}
              {compared !== '' && (
                <Select
                  label={say('before')}
                  value={compared}
                  onChange={(value) => set('with', value ?? '')}
                  data={dayChoices(data.days)}
                />
              )}
            </div>
            {compared === '' ? (
              <OneDay caseId={caseId} map={data} view={view} mayMove={mayMove && on === ''} />
            ) : (
              <MapDifference caseId={caseId} from={compared} to={on || dayOf(new Date())} view={view} />
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

function dayChoices(days: readonly string[], today?: string): { value: string; label: string }[] {
  return [...(today ? [{ value: '', label: today }] : []), ...days.map((day) => ({ value: day, label: dayInWords(day, isEnglish()) }))];
}

interface OneDayProps {
  readonly caseId: string;
  readonly map: LifeMap;
  readonly view: MapView;
  readonly mayMove: boolean;
}

type PlaceBody = CommandBody<'place-on-map'>;

function OneDay({ caseId, map, view, mayMove }: OneDayProps) {
  const say = useWords(mapWords);
  const place = useCommand(caseId, 'place-on-map');
  const [open, setOpen] = useState<MapNode | 'new' | null>(null);
  const move = async (node: MapNode, ring: Ring, angle: number) => {
    if (await place.send(bodyOf({ ...node, ring, angle }))) {
      offerBack(say('moved', { name: node.name }), node);
    }
  };
  const offerBack = (told: string, node: MapNode) =>
    undoOffer.make({
      told,
      inRecord: true,
      takeBack: async () => {
        await command(caseId, 'place-on-map', bodyOf(node));
        return [];
      },
    });
  const takenOff = (node: MapNode) => {
    setOpen(null);
    offerBack(say('takenOff', { name: node.name }), node);
  };
  return (
    <>
      {map.nodes.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <MapPicture
          of={map}
          view={view}
          chosen={open && open !== 'new' ? open.id : undefined}
          onMove={mayMove ? (node, ring, angle) => void move(node, ring, angle) : undefined}
          onChoose={mayMove ? setOpen : undefined}
        />
      )}
      {place.state.isError && <ErrorNote error={place.state.error} />}
      {mayMove && open === null && <Button onClick={() => setOpen('new')}>{say('add')}</Button>}
      {open !== null && (
        <NodeForm
          key={open === 'new' ? 'new' : open.id}
          caseId={caseId}
          map={map}
          node={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
          onTakenOff={takenOff}
        />
      )}
      <MapList of={map} />
    </>
  );
}

function bodyOf({ id, kind, name, ring, reachedFrom, bond, words, angle }: MapNode): PlaceBody {
  return {
    node: id,
    kind,
    name,
    ring,
    words,
    ...(reachedFrom ? { reachedFrom } : {}),
    ...(bond ? { bond } : {}),
    ...(angle === undefined ? {} : { angle }),
  };
}
