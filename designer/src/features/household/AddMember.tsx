import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { actNumber } from '@/api/client';
import { command } from '@/api/commands';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import { householdWords } from './householdWords';
import { useHouseholdAct } from './useHouseholdAct';

/** Writes down one more who lives with them or stands near. */
export function AddMember({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const say = useWords(householdWords);
  const [member] = useState(actNumber);
  const [name, setName] = useState('');
  const [relation, setRelation] = useState('');
  const add = useHouseholdAct(
    caseId,
    (_: null, headers) =>
      command(caseId, 'add-member', { member, name: name.trim(), relation: relation.trim() }, { number: headers['Idempotency-Key'] }),
    onClose,
  );
  return (
    <form
      className={classes.line}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(null);
      }}
    >
      <TextInput label={say('name')} autoComplete="off" autoFocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput label={say('relation')} autoComplete="off" value={relation} onChange={(event) => setRelation(event.currentTarget.value)} />
      <GoButton type="submit" loading={add.isPending} notYet={name.trim() === '' && relation.trim() === '' ? say('memberNeeded') : null}>
        {say('save')}
      </GoButton>
      <Button variant="default" onClick={onClose}>
        {say('cancel')}
      </Button>
      {add.isError && <ErrorNote error={add.error} />}
    </form>
  );
}
