import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { actNumber } from '@/api/client';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useAct } from '@/ui/useAct';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import { Learned } from './Learned';
import { WhatIfPreview } from './PreviewPanel';
import { ReceiverField } from './ReceiverField';
import classes from './ReferralPanel.module.css';
import type { Need, Referral } from './referralQueries';
import { referralWords } from './referralWords';
import type { SlipDraft } from './SlipPreview';
import { cameBack, hasEnded, returnsFrom } from './stages';
import { freshNeed, type OpenReturn, useOpenReferral } from './useOpenReferral';

interface OpenReferralPanelProps {
  readonly caseId: string;
  readonly step: string;
  readonly needs: readonly Need[];
  readonly referrals: readonly Referral[];
  readonly need: string | undefined;
  /** The attempt that is connected anew. */
  readonly replaces: string | undefined;
  /** The kinds of resources that the step looks among; empty means all. */
  readonly categories: readonly string[];
  /** もどし that are open: つなぎ直し answers its own. */
  readonly returns: readonly OpenReturn[];
  readonly onClose: () => void;
}

const draftOf = ({ personsWish, summary, request, accompanied }: SlipDraft): SlipDraft => ({ personsWish, summary, request, accompanied });

/** つなぎ, or つなぎ直し with what the one before has taught. */
export function OpenReferralPanel({
  caseId,
  step,
  needs,
  referrals,
  need,
  replaces,
  categories,
  returns,
  onClose,
}: OpenReferralPanelProps) {
  const say = useWords(referralWords);
  const { open } = useAct();
  const living = needs.filter((one) => !one.outcome || one.id === need);
  const first = need ?? (living.length === 1 ? (living[0]?.id ?? freshNeed) : living.length === 0 ? freshNeed : '');
  const [slip, change, clear] = useKept(`${caseId} open-referral ${step} ${replaces ?? ''}`, {
    id: actNumber(),
    needId: actNumber(),
    need: first,
    what: '',
    replaces: replaces ?? cameBack(referrals, first) ?? '',
    receiver: '',
    summary: '',
    request: '',
    personsWish: '',
    accompanied: false,
  });
  const { begin, busy, error } = useOpenReferral(caseId, step, returns);
  const known = referrals.findLast((one) => slip.receiver !== '' && one.receiver === slip.receiver && hasEnded(one));
  const before = referrals.filter((one) => one.need === slip.need && hasEnded(one));
  async function send() {
    if (await begin(slip)) {
      clear();
      open({ act: 'referral', referral: slip.id });
    }
  }
  const ready = slip.need === freshNeed ? slip.what.trim() !== '' : slip.need !== '';
  return (
    <ActPanel
      title={say(slip.replaces ? 'againTitle' : 'openTitle')}
      lead={say('openLead')}
      help={slip.replaces ? 'again' : 'referral'}
      onClose={onClose}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Select
          label={say('forNeed')}
          data={[...living.map((one) => ({ value: one.id, label: one.what })), { value: freshNeed, label: say('newNeed') }]}
          value={slip.need || null}
          onChange={(next) => change({ need: next ?? '', replaces: cameBack(referrals, next ?? '') ?? '' })}
        />
        {slip.need === freshNeed && (
          <TextInput label={say('needWhat')} value={slip.what} onChange={(event) => change({ what: event.currentTarget.value })} />
        )}
        {before.length > 0 && (
          <Select
            label={say('replaces')}
            data={[
              { value: '', label: say('replacesNone') },
              ...before.map((one) => ({ value: one.id, label: `${one.receiverName ?? say('noReceiver')} · ${one.stageName}` })),
            ]}
            value={slip.replaces}
            onChange={(next) => change({ replaces: next ?? '' })}
          />
        )}
        {slip.replaces && <Learned caseId={caseId} referral={slip.replaces} />}
        <ReceiverField
          categories={categories}
          cameBack={returnsFrom(referrals)}
          value={slip.receiver}
          onChange={(receiver) => change({ receiver })}
        />
        {known && known.id !== slip.replaces && (
          <Learned caseId={caseId} referral={known.id} title={say('beforeHere', { stage: known.stageName })} />
        )}
        <Textarea
          label={say('wishLabel')}
          value={slip.personsWish}
          onChange={(event) => change({ personsWish: event.currentTarget.value })}
          classNames={{ input: classes.own ?? '' }}
        />
        <Textarea
          label={say('summary')}
          description={say('summaryHelp')}
          value={slip.summary}
          onChange={(event) => change({ summary: event.currentTarget.value })}
        />
        <Textarea label={say('request')} value={slip.request} onChange={(event) => change({ request: event.currentTarget.value })} />
        <Checkbox
          label={say('accompany')}
          checked={slip.accompanied}
          onChange={(event) => change({ accompanied: event.currentTarget.checked })}
        />
        {slip.receiver && (
          <details>
            <summary>{say('previewDraft')}</summary>
            <WhatIfPreview caseId={caseId} receiver={slip.receiver} items={['basic']} draft={draftOf(slip)} />
          </details>
        )}
        <ActEnd
          does={say(slip.replaces ? 'againDo' : 'openDo')}
          busy={busy}
          error={error}
          onCancel={onClose}
          notYet={ready ? null : say('needFirst')}
        />
      </form>
    </ActPanel>
  );
}
