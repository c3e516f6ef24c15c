import { Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import classes from './Bonds.module.css';
import { bondsWords } from './bondsWords';
import { memoryGroups } from './memoryOrder';
import { type MemorySheet, memoriesQuery } from './memoryQueries';

interface ChooseMemoriesPanelProps {
  readonly caseId: string;
  readonly keyPerson: string;
  readonly onClose: () => void;
}

/** What the person hands to one key person, item by item, and how they said so. Nothing at all is a choice too. */
export function ChooseMemoriesPanel({ caseId, keyPerson, onClose }: ChooseMemoriesPanelProps) {
  const say = useWords(bondsWords);
  const found = useQuery(memoriesQuery(caseId));
  const sheet = found.data?.sheets.find((one) => one.keyPerson === keyPerson);
  return (
    <ActPanel title={say('chooseTitle', { name: sheet?.keyPersonName ?? '' })} lead={say('chooseLead')} onClose={onClose}>
      <Answer of={found}>
        {({ memories }) =>
          sheet ? <Choice {...{ caseId, sheet, onClose }} groups={memoryGroups(memories)} /> : <p>{say('chooseGone')}</p>
        }
      </Answer>
    </ActPanel>
  );
}

interface ChoiceProps {
  readonly caseId: string;
  readonly sheet: MemorySheet;
  readonly groups: ReturnType<typeof memoryGroups>;
  readonly onClose: () => void;
}

function Choice({ caseId, sheet, groups, onClose }: ChoiceProps) {
  const say = useWords(bondsWords);
  const kinds = useWordTable('memoryKind');
  const ways = useWordTable('consentWay');
  const { send, state } = useCommand(caseId, 'choose-memories');
  const [chosen, setChosen] = useState<string[]>(sheet.items.map(({ id }) => id));
  const [way, setWay] = useState(sheet.way ?? 'screen');
  const [witness, setWitness] = useState(sheet.witness ?? '');
  const write = async (event: FormEvent) => {
    event.preventDefault();
    const body = { keyPerson: sheet.keyPerson, memories: chosen, way, ...(witness.trim() ? { witness: witness.trim() } : {}) };
    if (await send(body)) {
      onClose();
    }
  };
  return (
    <form className={classes.fields} onSubmit={(event) => void write(event)}>
      {groups.length === 0 && <p className={classes.soft}>{say('memoriesNone')}</p>}
      <Checkbox.Group value={chosen} onChange={setChosen} aria-label={say('choose')}>
        <Stack gap="sm">
          {groups.flatMap(({ kind, items }) =>
            items.map(({ id, words }) => <Checkbox key={id} value={id} label={words} description={kinds.say(kind)} />),
          )}
        </Stack>
      </Checkbox.Group>
      <Radio.Group label={say('way')} value={way} onChange={setWay}>
        <Stack gap="xs">
          {ways.options.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      {way === 'spoken' && <TextInput label={say('witness')} value={witness} onChange={(event) => setWitness(event.currentTarget.value)} />}
      <ActEnd
        does={say('chooseDo')}
        busy={state.isPending}
        error={state.error}
        onCancel={onClose}
        notYet={way === 'spoken' && !witness.trim() ? say('witness') : null}
      />
    </form>
  );
}
