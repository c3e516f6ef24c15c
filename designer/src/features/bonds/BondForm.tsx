import { Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { actNumber } from '@/api/client';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { ActEnd } from '@/ui/ActEnd';
import { useWords } from '@/words/defineWords';
import classes from './Bonds.module.css';
import type { Bond } from './BondsTab';
import { bondsWords } from './bondsWords';

type Thickness = NonNullable<CommandBody<'tie-bond'>['thickness']>;
type Kind = CommandBody<'tie-bond'>['kind'];

interface BondFormProps {
  readonly caseId: string;
  /** Left out to write a new one. */
  readonly bond?: Bond;
  readonly onClose: () => void;
}

/** A new bond, or how one is now. What was written before stays in the history. */
export function BondForm({ caseId, bond, onClose }: BondFormProps) {
  const say = useWords(bondsWords);
  const thicknesses = useWordTable('bondThickness');
  const tie = useCommand(caseId, 'tie-bond');
  const describe = useCommand(caseId, 'describe-bond');
  const [id] = useState(() => `b-${actNumber()}`);
  const [kind, setKind] = useState<Kind>('b');
  const [whom, setWhom] = useState('');
  const [thickness, setThickness] = useState<Thickness | ''>((bond?.thickness as Thickness | undefined) ?? '');
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const how = { words: said, ...(thickness === '' ? {} : { thickness }) };
    const answer = bond ? await describe.send({ bond: bond.id, ...how }) : await tie.send({ bond: id, kind, with: whom.trim(), ...how });
    if (answer) {
      onClose();
    }
  };
  const busy = tie.state.isPending || describe.state.isPending;
  return (
    <form onSubmit={(event) => void submit(event)} className={classes.form} aria-label={say(bond ? 'describe' : 'add')}>
      {!bond && (
        <>
          <TextInput label={say('with')} value={whom} onChange={(event) => setWhom(event.currentTarget.value)} data-autofocus />
          <Radio.Group label={say('kind')} value={kind} onChange={(value) => setKind(value as Kind)}>
            <Stack gap={4}>
              {(['a', 'b', 'c'] as const).map((each) => (
                <Radio key={each} value={each} label={say(each)} />
              ))}
            </Stack>
          </Radio.Group>
        </>
      )}
      <Select
        label={say('thickness')}
        data={[{ value: '', label: say('thicknessNone') }, ...thicknesses.options]}
        value={thickness}
        onChange={(value) => setThickness((value ?? '') as Thickness | '')}
      />
      <Textarea label={say('words')} value={said} onChange={(event) => setSaid(event.currentTarget.value)} />
      <ActEnd
        does={say('save')}
        busy={busy}
        error={tie.state.error ?? describe.state.error}
        onCancel={onClose}
        notYet={!bond && whom.trim() === '' ? say('with') : null}
      />
    </form>
  );
}
