import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CaseHead, caseWords } from '@/features/case/CaseHead';
import { caseQuery } from '@/features/case/caseQuery';
import { Answer } from '@/ui/Answer';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';

/** One person's page: the room puts it together from the features. */
export function CasePage() {
  const say = useWords(caseWords);
  const { caseId = '' } = useParams();
  const found = useQuery(caseQuery(caseId));
  return (
    <Page title={found.data?.overview?.name ?? say('unnamed')}>
      <Answer of={found}>{(data) => <CaseHead of={data} />}</Answer>
    </Page>
  );
}
