import { Radio } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { strandsQuery } from '@/api/caseQueries';
import { api, bring } from '@/api/client';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { AskWhy } from './AskWhy';
import classes from './Household.module.css';
import { householdWords } from './householdWords';
import { proposedLead, type Strand } from './leadOf';
import { useHouseholdAct } from './useHouseholdAct';

interface JoinRecordsProps {
  readonly caseId: string;
  readonly other: { readonly case: string; readonly name: string };
  readonly onClose: () => void;
}

/** Which of two records of one person leads, what follows from it, and why they are one person. */
export function JoinRecords({ caseId, other, onClose }: JoinRecordsProps) {
  const say = useWords(householdWords);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const here = useQuery(strandsQuery(caseId)).data?.strands.find((strand) => strand.case === caseId);
  const there = useQuery(strandsQuery(other.case)).data?.strands.find((strand) => strand.case === other.case);
  const [chosen, setChosen] = useState<string | null>(null);
  const proposed = here && there ? proposedLead(here, there) : caseId;
  const lead = chosen ?? proposed;
  const follows = lead === caseId ? other.case : caseId;
  const merge = useHouseholdAct(
    lead,
    (why: string, header) =>
      bring(api.POST('/api/cases/{caseId}/merges', { params: { path: { caseId: lead }, header }, body: { case: follows, why } })),
    () => {
      void queries.invalidateQueries({ queryKey: ['cases', follows] });
      onClose();
      if (lead !== caseId) {
        void navigate(`/desk/cases/${encodeURIComponent(lead)}/household`);
      }
    },
  );
  const told = (strand: Strand | undefined) =>
    strand?.openedAt &&
    say('recordIs', {
      day: dayInWords(strand.openedAt, isEnglish(), false),
      referrals: say('openReferrals', { count: strand.openReferrals ?? 0 }),
      steps: strand.openSteps?.length ? strand.openSteps.join(say('and')) : say('noSteps'),
    });
  const option = (id: string, label: string, strand: Strand | undefined) => (
    <Radio
      value={id}
      label={label}
      description={[told(strand), here && there && id === proposed && say('proposed')].filter(Boolean).join(' ')}
    />
  );
  return (
    <AskWhy
      title={say('mergeTitle', { name: other.name })}
      label={say('why')}
      hint={say('whyHint')}
      act={say('mergeDo')}
      doing={merge.isPending}
      error={merge.error}
      onClose={onClose}
      onAct={merge.mutate}
    >
      <Radio.Group label={say('whichLeads')} value={lead} onChange={setChosen}>
        <div className={classes.choices}>
          {option(caseId, say('thisPage'), here)}
          {option(other.case, say('otherPage', { name: other.name }), there)}
        </div>
      </Radio.Group>
      <p role="status">{say(lead === caseId ? 'mergeHere' : 'mergeThere', { name: other.name })}</p>
      <p className={classes.hint}>{say('mergeRests')}</p>
    </AskWhy>
  );
}
