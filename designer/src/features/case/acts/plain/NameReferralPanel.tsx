import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useWords } from '@/words/defineWords';
import classes from '../acts.module.css';
import { plainWords } from './plainWords';

interface NameReferralPanelProps {
  readonly caseId: string;
  readonly step: string;
  /** Referrals that a check can be about, with their receivers. */
  readonly referrals: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
}

/** どのつなぎのことか: a check that was reached without a referral is tied to one. */
export function NameReferralPanel({ caseId, step, referrals, onClose }: NameReferralPanelProps) {
  const say = useWords(plainWords);
  const [referral, setReferral] = useState(referrals.length === 1 ? (referrals[0]?.id ?? '') : '');
  const { send, state } = useCommand(caseId, 'name-referral');
  const write = async () => {
    if (await send({ step, referral })) {
      onClose();
    }
  };
  return (
    <ActPanel title={say('nameReferralTitle')} lead={say(referrals.length > 0 ? 'nameReferralLead' : 'nameReferralNone')} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <Radio.Group label={say('nameReferralWhich')} value={referral} onChange={setReferral}>
          <Stack gap="xs">
            {referrals.map(({ id, name }) => (
              <Radio key={id} value={id} label={name} />
            ))}
          </Stack>
        </Radio.Group>
        <ActEnd
          does={say('nameReferralDo')}
          busy={state.isPending}
          error={state.error}
          onCancel={onClose}
          notYet={referral ? null : say('nameReferralWhich')}
        />
      </form>
    </ActPanel>
  );
}
