import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Schema } from '@/api/schemas';
import { ActLink } from '@/ui/ActLink';
import { ActPanel } from '@/ui/ActPanel';
import { Answer } from '@/ui/Answer';
import { Due } from '@/ui/Due';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { Moves } from './Moves';
import classes from './ReferralPanel.module.css';
import { type ReferralDetail, referralQuery } from './referralQueries';
import { referralWords } from './referralWords';
import { Settlement } from './Settlement';
import { hasEnded, standsSince } from './stages';
import { Turns } from './Turns';

interface ReferralPanelProps {
  readonly caseId: string;
  readonly referral: string;
  readonly actions: readonly Schema<'ActionResponse'>[];
  /** The step at which a new attempt could begin now. */
  readonly openStep: string | undefined;
  readonly links?: ReactNode;
  readonly onClose: () => void;
}

/** Everything of one referral, and everything that can be done with it. */
export function ReferralPanel({ caseId, referral, actions, openStep, links, onClose }: ReferralPanelProps) {
  const say = useWords(referralWords);
  const found = useQuery(referralQuery(caseId, referral));
  const name = found.data?.referral.receiverName;
  return (
    <ActPanel title={name ? say('detailTitle', { name }) : say('detailNew')} lead={found.data?.needWhat} onClose={onClose}>
      <Answer of={found}>
        {(detail) => (
          <>
            <Stand detail={detail} />
            {hasEnded(detail.referral) ? (
              <>
                <Papers detail={detail} actions={actions} openStep={openStep} />
                <Moves referral={detail.referral} actions={actions} />
              </>
            ) : (
              <>
                <Moves referral={detail.referral} actions={actions} />
                <Papers detail={detail} actions={actions} openStep={openStep} />
              </>
            )}
            <Settlement days={detail.settlement.filter((day) => day.doneAt || !hasEnded(detail.referral))} />
            {links}
            <Turns turns={detail.turns} />
          </>
        )}
      </Answer>
    </ActPanel>
  );
}

function Stand({ detail: { referral } }: { readonly detail: ReferralDetail }) {
  const say = useWords(referralWords);
  return (
    <div className={classes.stand}>
      <p>
        <strong>{referral.stageName}</strong> · <When at={standsSince(referral)} />
      </p>
      {!hasEnded(referral) && referral.waitsFor && <p className={classes.soft}>{say('waitsFor', { what: referral.waitsFor })}</p>}
      {!hasEnded(referral) && referral.dueAt && <Due at={referral.dueAt} late={referral.late ?? false} />}
      {referral.personsWish && <p className={classes.wish}>{referral.personsWish}</p>}
      {referral.summary && <p>{referral.summary}</p>}
      {referral.request && <p className={classes.soft}>{referral.request}</p>}
    </div>
  );
}

function Papers({ detail, actions, openStep }: Pick<ReferralPanelProps, 'actions' | 'openStep'> & { readonly detail: ReferralDetail }) {
  const say = useWords(referralWords);
  const { id, need, receiver } = detail.referral;
  const may = (command: string) => actions.some((action) => action.referral === id && action.command === command && action.allowed);
  const asksConsent =
    detail.referral.stage === 'preparing' && actions.some((action) => action.command === 'record-consent' && action.allowed);
  return (
    <Group gap="xs">
      {hasEnded(detail.referral) && openStep && (
        <ActLink act={{ act: 'open-referral', step: openStep, need: need ?? undefined, referral: id }} variant="filled">
          {say('againTitle')}
        </ActLink>
      )}
      {receiver && asksConsent && (
        <ActLink act={{ act: 'record-consent', item: receiver, referral: id }} variant="filled">
          {say('askConsent')}
        </ActLink>
      )}
      {receiver && <ActLink act={{ act: 'preview-referral', referral: id }}>{say('preview')}</ActLink>}
      {may('write-referral') && <ActLink act={{ act: 'write-referral', referral: id }}>{say('write')}</ActLink>}
      {may('check-receiver') && <ActLink act={{ act: 'check-receiver', referral: id }}>{say('check')}</ActLink>}
      {may('close-concern') && <ActLink act={{ act: 'close-concern', referral: id }}>{say('closeConcern')}</ActLink>}
      {may('return-referral') && (
        <ActLink act={{ act: 'return-referral', referral: id }} variant={hasEnded(detail.referral) ? 'subtle' : 'default'}>
          {say(hasEnded(detail.referral) ? 'addVoice' : 'takeBack')}
        </ActLink>
      )}
      {may('assign-referral') && (
        <ActLink act={{ act: 'assign-referral', referral: id }} variant="subtle">
          {say('assign')}
        </ActLink>
      )}
      {may('document-ground') && !hasEnded(detail.referral) && (
        <ActLink act={{ act: 'document-ground', referral: id }} variant="subtle">
          {say('ground')}
        </ActLink>
      )}
    </Group>
  );
}
