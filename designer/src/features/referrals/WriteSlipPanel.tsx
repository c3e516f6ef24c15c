import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { Answer } from '@/ui/Answer';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import { ReceiverField } from './ReceiverField';
import classes from './ReferralPanel.module.css';
import { type ReferralDetail, referralQuery } from './referralQueries';
import { referralWords } from './referralWords';

interface WriteSlipPanelProps {
  readonly caseId: string;
  readonly referral: string;
  readonly onClose: () => void;
}

/** つなぎ票を書き足す. Words of others are never overwritten unseen. */
export function WriteSlipPanel({ caseId, referral, onClose }: WriteSlipPanelProps) {
  const say = useWords(referralWords);
  const found = useQuery(referralQuery(caseId, referral));
  return (
    <ActPanel title={say('writeTitle')} lead={found.data?.referral.receiverName} onClose={onClose}>
      <Answer of={found}>{(detail) => <SlipForm caseId={caseId} detail={detail} onClose={onClose} />}</Answer>
    </ActPanel>
  );
}

const fields = ['summary', 'request', 'personsWish'] as const;
const labels = { summary: 'summary', request: 'request', personsWish: 'wishLabel' } as const;

function SlipForm({ caseId, detail, onClose }: { readonly caseId: string; readonly detail: ReferralDetail; readonly onClose: () => void }) {
  const say = useWords(referralWords);
  const { id, receiver, summary, request, personsWish } = detail.referral;
  const now = { summary: summary ?? '', request: request ?? '', personsWish: personsWish ?? '' };
  // What stood there when the writing began: if it is different by now, somebody else wrote meanwhile.
  const [slip, change, clear] = useKept(`${caseId} write-referral ${id}`, { ...now, receiver: receiver ?? '', began: now });
  const { send, state } = useCommand(caseId, 'write-referral');
  const changed = fields.filter((field) => now[field] !== slip.began[field] && now[field] !== slip[field]);
  async function save() {
    const words = Object.fromEntries(fields.filter((field) => slip[field] !== now[field]).map((field) => [field, slip[field].trim()]));
    const body = {
      referral: id,
      ...words,
      ...(slip.receiver && slip.receiver !== receiver ? { receiver: slip.receiver } : {}),
    } as CommandBody<'write-referral'>;
    if (await send(body)) {
      clear();
      onClose();
    }
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {changed.length > 0 && (
        <div role="alert" className={classes.now}>
          <p>
            <strong>{say('changedTitle')}</strong>
          </p>
          <p>{say('changedLead')}</p>
          {changed.map((field) => (
            <p key={field}>
              {say(labels[field])} · {say('nowStands')}: {now[field]}
            </p>
          ))}
        </div>
      )}
      <ReceiverField value={slip.receiver} onChange={(next) => change({ receiver: next })} />
      {fields.map((field) => (
        <Textarea
          key={field}
          label={say(labels[field])}
          description={field === 'summary' ? say('summaryHelp') : undefined}
          value={slip[field]}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
          classNames={field === 'personsWish' ? { input: classes.own ?? '' } : {}}
        />
      ))}
      <ActEnd does={say(changed.length > 0 ? 'saveAnyway' : 'saveSlip')} busy={state.isPending} error={state.error} onCancel={onClose} />
    </form>
  );
}
