import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { ActLink } from '@/ui/ActLink';
import { ActPanel } from '@/ui/ActPanel';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import { referralWords } from './referralWords';
import { SlipPreview } from './SlipPreview';

interface PreviewPanelProps {
  readonly caseId: string;
  readonly referral: string;
  readonly mayAskConsent: boolean;
  readonly onClose: () => void;
}

const previewQuery = (caseId: string, referral: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'referrals', referral, 'preview'],
    queryFn: ({ signal }) =>
      bring(api.GET('/api/cases/{caseId}/referrals/{referral}/preview', { params: { path: { caseId, referral } }, signal })),
  });

/** The same while it is being sent: nobody sends what they have not seen. */
export function PreviewOf({ caseId, referral }: { readonly caseId: string; readonly referral: string }) {
  return <Answer of={useQuery(previewQuery(caseId, referral))}>{(found) => <SlipPreview preview={found} />}</Answer>;
}

/** 先方に見えるもの, before it is sent. */
export function PreviewPanel({ caseId, referral, mayAskConsent, onClose }: PreviewPanelProps) {
  const say = useWords(referralWords);
  const preview = useQuery(previewQuery(caseId, referral));
  return (
    <ActPanel title={say('previewTitle', { name: preview.data?.receiverName ?? '' })} lead={say('previewLead')} onClose={onClose}>
      <Answer of={preview}>
        {(found) => (
          <>
            <SlipPreview preview={found} />
            {mayAskConsent && <ActLink act={{ act: 'record-consent', item: found.receiver, referral }}>{say('askConsent')}</ActLink>}
          </>
        )}
      </Answer>
    </ActPanel>
  );
}

/** What a receiver would see if the person agreed to these kinds of information; for the consent beside it. */
export function WhatIfPreview({
  caseId,
  receiver,
  items,
}: {
  readonly caseId: string;
  readonly receiver: string;
  readonly items: readonly string[];
}) {
  const query = { receiver, items: items.join(',') };
  const preview = useQuery({
    queryKey: ['cases', caseId, 'slip-preview', receiver, query.items],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/slip-preview', { params: { path: { caseId }, query }, signal })),
    placeholderData: (before) => before,
  });
  return <Answer of={preview}>{(found) => <SlipPreview preview={found} />}</Answer>;
}
