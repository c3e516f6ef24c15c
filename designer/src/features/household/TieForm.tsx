import { Button, Group, Radio, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bring } from '@/api/client';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import type { Household } from './householdQueries';
import { householdWords } from './householdWords';
import { useHouseholdAct } from './useHouseholdAct';

interface TieFormProps {
  readonly caseId: string;
  readonly household: Household;
  readonly onClose: () => void;
}

const ways = ['spoken', 'signed', 'screen'] as const;

/** Whose page, who of the household that is, and how this person agreed. */
export function TieForm({ caseId, household, onClose }: TieFormProps) {
  const say = useWords(householdWords);
  const [words, setWords] = useState('');
  const [query] = useDebouncedValue(words.trim(), 250);
  const [other, setOther] = useState<string | null>(null);
  const [member, setMember] = useState('');
  const [way, setWay] = useState<string>('spoken');
  const [witness, setWitness] = useState('');
  const found = useQuery({
    queryKey: ['lookalikes', 'tie', query],
    enabled: query.length >= 2,
    queryFn: ({ signal }) => bring(api.GET('/api/search', { params: { query: { q: query, take: 10 } }, signal })),
  });
  const options = (found.data?.items ?? [])
    .filter((line) => line.name && line.case !== caseId)
    .map((line) => ({ value: line.case, label: line.name ?? '' }));
  const tie = useHouseholdAct(
    caseId,
    (of: string, header) => {
      const body = { case: of, way, ...(member && { member }), ...(witness.trim() && { witness: witness.trim() }) };
      return bring(api.POST('/api/cases/{caseId}/household-ties', { params: { path: { caseId }, header }, body }));
    },
    onClose,
  );
  const members = household.members.filter(({ until, case: own }) => !until && !own).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={classes.form}>
      <Select
        searchable
        label={say('tieTo')}
        placeholder={say('lookHint')}
        nothingFoundMessage={say('nobodyFound')}
        data={options}
        filter={({ options: all }) => all}
        value={other}
        searchValue={words}
        onSearchChange={setWords}
        onChange={setOther}
      />
      <Select
        label={say('member')}
        data={[{ value: '', label: say('memberNone') }, ...members]}
        value={member}
        onChange={(next) => setMember(next ?? '')}
      />
      <Radio.Group size="md" label={say('way')} value={way} onChange={setWay}>
        <div className={classes.choices}>
          {ways.map((each) => (
            <Radio key={each} value={each} label={say(`way_${each}`)} />
          ))}
        </div>
      </Radio.Group>
      {way === 'spoken' && <TextInput label={say('witness')} value={witness} onChange={(event) => setWitness(event.currentTarget.value)} />}
      {tie.isError && <ErrorNote error={tie.error} />}
      <Group>
        <GoButton notYet={other ? null : say('otherNeeded')} loading={tie.isPending} onClick={() => other && tie.mutate(other)}>
          {say('tieDo')}
        </GoButton>
        <Button variant="default" onClick={onClose}>
          {say('cancel')}
        </Button>
      </Group>
    </div>
  );
}
