import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { OwnMap } from '@/features/map/OwnMap';
import { OwnPage } from '@/features/own/OwnPage';
import { ownPageQuery } from '@/features/own/ownPageQuery';
import { ownWords } from '@/features/own/ownWords';
import { useSigned } from '@/session/session';
import { dayInWords, dayOf } from '@/time/moments';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { PrintMargins } from '@/ui/PrintMargins';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';

/** The person's own page, shown on the counsellor's screen together with them, or to print. */
export function OwnCasePage() {
  const say = useWords(ownWords);
  const { caseId = '' } = useParams();
  return (
    <OwnFrame caseId={caseId}>
      <Button component={Link} to={`/desk/cases/${encodeURIComponent(caseId)}`} variant="subtle">
        {say('back')}
      </Button>
    </OwnFrame>
  );
}

/** The same for the person's own account. */
export function MyOwnPage() {
  const say = useWords(ownWords);
  const { me } = useSigned();
  const caseId = me.cases[0];
  if (!caseId) {
    return (
      <Page title={say('title')}>
        <EmptyState title={say('noCase')}>
          <Ruby text={say('noCaseText')} />
        </EmptyState>
      </Page>
    );
  }
  return <OwnFrame caseId={caseId} />;
}

function OwnFrame({ caseId, children }: { readonly caseId: string; readonly children?: ReactNode }) {
  const say = useWords(ownWords);
  const own = useQuery(ownPageQuery(caseId));
  const name = own.data?.calledAs || own.data?.name;
  const title = name ? say('titleOf', { name }) : say('title');
  return (
    <Page
      title={title}
      windowTitle={say('title')}
      lead={<Ruby text={say('lead')} />}
      actions={
        <>
          {children}
          <Button variant="default" leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />} onClick={() => window.print()}>
            <Ruby text={say('print')} />
          </Button>
        </>
      }
    >
      <PrintMargins name={title} issued={dayInWords(dayOf(new Date()), isEnglish())} />
      <Answer of={own}>{(data) => <OwnPage of={data} map={<OwnMap of={data.map} />} />}</Answer>
    </Page>
  );
}
