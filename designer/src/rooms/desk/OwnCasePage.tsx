import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { OwnPage } from '@/features/own/OwnPage';
import { ownPageQuery } from '@/features/own/ownPageQuery';
import { ownWords } from '@/features/own/ownWords';
import { useSigned } from '@/session/session';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';

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

function OwnFrame({ caseId, children }: { readonly caseId: string; readonly children?: React.ReactNode }) {
  const say = useWords(ownWords);
  const own = useQuery(ownPageQuery(caseId));
  const name = own.data?.calledAs || own.data?.name;
  return (
    <Page
      title={name ? say('titleOf', { name }) : say('title')}
      lead={<Ruby text={say('lead')} />}
      actions={
        <>
          {children}
          <Button variant="default" leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />} onClick={() => window.print()}>
            {say('print')}
          </Button>
        </>
      }
    >
      <Answer of={own}>{(data) => <OwnPage of={data} />}</Answer>
    </Page>
  );
}
