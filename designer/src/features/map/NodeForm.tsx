import { Button, Group, Radio, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { actNumber } from '@/api/client';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { useWords } from '@/words/defineWords';
import classes from './Map.module.css';
import type { MapNode, Ring } from './mapGeometry';
import type { LifeMap } from './mapQueries';
import { mapWords } from './mapWords';

interface NodeFormProps {
  readonly caseId: string;
  readonly map: LifeMap;
  /** Null to place somebody new. */
  readonly node: MapNode | null;
  readonly onClose: () => void;
  readonly onTakenOff: (node: MapNode) => void;
}

/** One person or place of the map: who, where about, from where it was reached, in the person's own words. */
export function NodeForm({ caseId, map, node, onClose, onTakenOff }: NodeFormProps) {
  const say = useWords(mapWords);
  const kinds = useWordTable('mapNodeKind');
  const ringWords = useWordTable('mapRing');
  const place = useCommand(caseId, 'place-on-map');
  const takeOff = useCommand(caseId, 'take-off-map');
  const [id] = useState(() => node?.id ?? `n-${actNumber()}`);
  const [name, setName] = useState(node?.name ?? '');
  const [kind, setKind] = useState<MapNode['kind']>(node?.kind ?? 'person');
  const [ring, setRing] = useState<Ring>(node?.ring ?? 'sometimes');
  const [from, setFrom] = useState(node?.reachedFrom ?? '');
  const [said, setSaid] = useState(node?.words ?? '');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const kept = node?.angle === undefined || node.ring !== ring ? {} : { angle: node.angle };
    const answer = await place.send({
      node: id,
      kind,
      name: name.trim(),
      ring,
      words: said,
      ...(from === '' ? {} : { reachedFrom: from }),
      ...kept,
    });
    if (answer) {
      onClose();
    }
  };
  const remove = async () => {
    if (node && (await takeOff.send({ node: node.id }))) {
      onTakenOff(node);
    }
  };
  const others = map.nodes.filter((other) => other.id !== id).map((other) => ({ value: other.id, label: other.name }));
  return (
    <form onSubmit={(event) => void submit(event)} className={classes.form} aria-label={say(node ? 'change' : 'add')}>
      <TextInput label={say('name')} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
      <Select
        label={say('kind')}
        data={[...kinds.options]}
        value={kind}
        onChange={(value) => setKind((value ?? 'other') as MapNode['kind'])}
      />
      <Radio.Group label={say('ring')} value={ring} onChange={(value) => setRing(value as Ring)}>
        <Group>
          {ringWords.options.map((option) => (
            <Radio key={option.value} value={option.value} label={option.label} />
          ))}
        </Group>
      </Radio.Group>
      <Select
        label={say('reachedFrom')}
        data={[{ value: '', label: say('fromPerson') }, ...others]}
        value={from}
        onChange={(value) => setFrom(value ?? '')}
      />
      <Textarea label={say('words')} value={said} onChange={(event) => setSaid(event.currentTarget.value)} />
      {place.state.isError && <ErrorNote error={place.state.error} />}
      {takeOff.state.isError && <ErrorNote error={takeOff.state.error} />}
      <Group>
        <GoButton type="submit" loading={place.state.isPending} notYet={name.trim() === '' ? say('nameNeeded') : null}>
          {say(node ? 'change' : 'place')}
        </GoButton>
        {node && (
          <Button variant="default" loading={takeOff.state.isPending} onClick={() => void remove()}>
            {say('takeOff')}
          </Button>
        )}
      </Group>
    </form>
  );
}
