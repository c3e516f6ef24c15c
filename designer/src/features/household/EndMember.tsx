import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { command } from '@/api/commands';
import { dayOf } from '@/time/moments';
import { DayInput } from '@/ui/DayInput';
import { Dialog } from '@/ui/Dialog';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { useWords } from '@/words/defineWords';
import classes from './Household.module.css';
import { householdWords } from './householdWords';
import { useHouseholdAct } from './useHouseholdAct';

interface EndMemberProps {
  readonly caseId: string;
  readonly member: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Somebody moved out, or died: the day, and why if it was told. */
export function EndMember({ caseId, member, name, onClose }: EndMemberProps) {
  const say = useWords(householdWords);
  const [on, setOn] = useState(() => dayOf(new Date()));
  const [why, setWhy] = useState('');
  const end = useHouseholdAct(
    caseId,
    (_: null, headers) =>
      command(caseId, 'end-membership', { member, on, ...(why.trim() && { why: why.trim() }) }, { number: headers['Idempotency-Key'] }),
    onClose,
  );
  return (
    <Dialog title={say('endTitle', { name })} onClose={onClose}>
      <div className={classes.form}>
        <DayInput autoFocus label={say('endOn')} value={on} onChange={setOn} />
        <TextInput label={say('endWhy')} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />
        {end.isError && <ErrorNote error={end.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <GoButton notYet={on ? null : say('endOnNeeded')} loading={end.isPending} onClick={() => end.mutate(null)}>
            {say('endDo')}
          </GoButton>
        </Group>
      </div>
    </Dialog>
  );
}
