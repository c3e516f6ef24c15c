import { Group } from '@mantine/core';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { ActLink } from '@/ui/ActLink';
import { ActPanel } from '@/ui/ActPanel';
import { Due } from '@/ui/Due';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { Moves } from './Moves';
import classes from './ReferralPanel.module.css';
import type { Referral } from './referralQueries';
import { referralWords } from './referralWords';
import { SlipWords } from './SlipWords';
import { hasEnded, mayComeBack } from './stages';

interface ReceivedPanelProps {
  readonly referral: Referral;
  readonly actions: readonly Schema<'ActionResponse'>[];
  readonly onClose: () => void;
}

/** A referral as its receiver has it: what the person agreed to tell, and the answer. */
export function ReceivedPanel({ referral, actions, onClose }: ReceivedPanelProps) {
  const say = useWords(referralWords);
  const items = useWordTable('consentItem');
  return (
    <ActPanel title={say('receivedSlip')} lead={say('receivedLead')} onClose={onClose}>
      <SlipWords slip={referral} />
      {(referral.told ?? []).length > 0 && (
        <p className={classes.soft}>{say('told', { items: (referral.told ?? []).map(items.say).join(say('and')) })}</p>
      )}
      <div className={classes.stand}>
        <p>
          <strong>{referral.stageName}</strong> · <When at={referral.since} />
        </p>
        {!hasEnded(referral) && referral.waitsFor && <p className={classes.soft}>{referral.waitsFor}</p>}
        {!hasEnded(referral) && referral.dueAt && <Due at={referral.dueAt} late={referral.late ?? false} />}
      </div>
      <Moves referral={referral} actions={actions} isReceiver />
      {mayComeBack(referral) && (
        <Group gap="xs">
          <ActLink act={{ act: 'return-referral', referral: referral.id }}>{say('takeBack')}</ActLink>
        </Group>
      )}
    </ActPanel>
  );
}
