import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { ActLink } from '@/ui/ActLink';
import { ActPanel } from '@/ui/ActPanel';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';
import { type SlipDraft, SlipPreview } from './SlipPreview';

interface PreviewPanelProps {
  readonly caseId: string;
  readonly referral: string;
  readonly mayAskConsent: boolean;
  readonly onClose: () => void;
}

/** @param items What if the person agreed to just these kinds; left out: as it is agreed now. */
const previewQuery = (caseId: string, referral: string, items?: readonly string[]) => {
  const query = items ? { items: items.join(',') } : {};
  return queryOptions({
    queryKey: ['cases', caseId, 'referrals', referral, 'preview', query],
    queryFn: ({ signal }) =>
      bring(api.GET('/api/cases/{caseId}/referrals/{referral}/preview', { params: { path: { caseId, referral }, query }, signal })),
  });
};

/** The same while it is being sent: nobody sends what they have not seen. */
export function PreviewOf({ caseId, referral }: { readonly caseId: string; readonly referral: string }) {
  return <Answer of={useQuery(previewQuery(caseId, referral))}>{(found) => <SlipPreview preview={found} />}</Answer>;
}

/** 先方に見えるもの, before it is sent; while nothing may be told, what the first consent would let through. */
export function PreviewPanel({ caseId, referral, mayAskConsent, onClose }: PreviewPanelProps) {
  const say = useWords(referralWords);
  const preview = useQuery(previewQuery(caseId, referral));
  return (
    <ActPanel title={say('previewTitle', { name: preview.data?.receiverName ?? '' })} lead={say('previewLead')} onClose={onClose}>
      <Answer of={preview}>
        {(found) => (
          <>
            {found.tells ? (
              <SlipPreview preview={found} />
            ) : (
              <section aria-labelledby="with-basic" className={classes.part}>
                <p className={classes.soft}>{say('previewNot')}</p>
                <h3 id="with-basic">{say('previewWithBasic')}</h3>
                <ReferralIf caseId={caseId} referral={referral} items={['basic']} />
              </section>
            )}
            {mayAskConsent && <ActLink act={{ act: 'record-consent', item: found.receiver, referral }}>{say('askConsent')}</ActLink>}
          </>
        )}
      </Answer>
    </ActPanel>
  );
}

interface ReferralIfProps {
  readonly caseId: string;
  readonly referral: string;
  readonly items: readonly string[];
}

/** This slip, if the person agreed to these kinds of information. */
export function ReferralIf({ caseId, referral, items }: ReferralIfProps) {
  const preview = useQuery({ ...previewQuery(caseId, referral, items), placeholderData: (before) => before });
  return <Answer of={preview}>{(found) => <SlipPreview preview={found} />}</Answer>;
}

interface WhatIfPreviewProps {
  readonly caseId: string;
  readonly receiver: string;
  readonly items: readonly string[];
  readonly draft?: SlipDraft;
}

/** What a receiver would read of a slip that is not there yet, if the person agreed to these kinds of information. */
export function WhatIfPreview({ caseId, receiver, items, draft }: WhatIfPreviewProps) {
  const query = { receiver, items: items.join(',') };
  const preview = useQuery({
    queryKey: ['cases', caseId, 'slip-preview', receiver, query.items],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/slip-preview', { params: { path: { caseId }, query }, signal })),
    placeholderData: (before) => before,
  });
  return <Answer of={preview}>{(found) => <SlipPreview preview={found} draft={draft} />}</Answer>;
}
