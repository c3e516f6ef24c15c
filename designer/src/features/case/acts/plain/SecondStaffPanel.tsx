import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useWords } from '@/words/defineWords';
import type { Colleague } from '../../colleagues';
import classes from '../acts.module.css';
import { plainWords } from './plainWords';

interface SecondStaffPanelProps {
  readonly caseId: string;
  readonly lead: string | undefined;
  readonly now: Schema<'HolderResponse'> | undefined;
  readonly colleagues: readonly Colleague[];
  readonly onClose: () => void;
}

/** もうひとりの担当: who knows the person when the lead is away. */
export function SecondStaffPanel({ caseId, lead, now, colleagues, onClose }: SecondStaffPanelProps) {
  const say = useWords(plainWords);
  const [who, setWho] = useState<string | null>(null);
  const { send, state } = useCommand(caseId, 'assign-second-staff');
  const chosen = colleagues.find((one) => one.person === who);
  const write = async () => {
    if (chosen && (await send({ person: chosen.person, organisation: chosen.organisation }))) {
      onClose();
    }
  };
  return (
    <ActPanel title={say('secondTitle')} lead={say('secondLead')} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <Select
          searchable
          label={say('secondWho')}
          description={now && say('secondNow', { name: now.personName })}
          nothingFoundMessage={say('nobodyFound')}
          data={colleagues
            .filter(({ person }) => person !== lead && person !== now?.person)
            .map(({ person, name }) => ({ value: person, label: name }))}
          value={who}
          onChange={setWho}
        />
        <ActEnd
          does={say('secondDo')}
          busy={state.isPending}
          error={state.error}
          onCancel={onClose}
          notYet={chosen ? null : say('secondWho')}
        />
      </form>
    </ActPanel>
  );
}
