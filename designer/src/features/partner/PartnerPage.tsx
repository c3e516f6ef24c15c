import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '@/api/problem';
import { dayInWords } from '@/time/moments';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { PartnerAnswer } from './PartnerAnswer';
import classes from './PartnerPage.module.css';
import { PartnerNews, PartnerReturn } from './PartnerReturn';
import { PartnerSlip } from './PartnerSlip';
import { type PartnerPage as Page, partnerQuery } from './partnerApi';
import { partnerWords } from './partnerWords';

/** A receiver without an account: one referral to read and to answer, on a phone too. */
export function PartnerPage() {
  const say = useWords(partnerWords);
  const { token = '' } = useParams();
  const page = useQuery(partnerQuery(token));
  useEffect(() => {
    document.title = say('title');
  }, [say]);
  return (
    <main className={classes.page}>
      <h1>{say('title')}</h1>
      {page.isPending && <Loading />}
      {page.isError &&
        (asProblem(page.error).status === 0 ? (
          <ErrorNote error={page.error} onRetry={() => void page.refetch()} />
        ) : (
          <EmptyState title={say('goneTitle')}>{say('goneText')}</EmptyState>
        ))}
      {page.data && <Opened token={token} page={page.data} />}
    </main>
  );
}

function Opened({ token, page }: { readonly token: string; readonly page: Page }) {
  const say = useWords(partnerWords);
  return (
    <>
      <div>
        <p>{say('from', { town: page.municipalityName, origin: page.originName, receiver: page.receiverName })}</p>
        <p className={classes.soft}>{say('contactPerson', { name: page.originPersonName })}</p>
        {page.originContact && <p className={classes.soft}>{say('contact', { contact: page.originContact })}</p>}
      </div>
      {page.status === 'notSent' && <p className={classes.note}>{say('notSent')}</p>}
      {page.status === 'ended' && <p className={classes.note}>{say('ended')}</p>}
      {page.status !== 'notSent' && <PartnerSlip page={page} />}
      {page.answers.length > 0 && <PartnerAnswer token={token} page={page} />}
      {page.status === 'open' && <PartnerNews token={token} />}
      {page.canReturn && <PartnerReturn token={token} page={page} />}
      <p className={classes.soft}>{say('until', { day: dayInWords(page.linkExpiresAt, isEnglish()) })}</p>
    </>
  );
}
