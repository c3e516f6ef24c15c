import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bring } from '@/api/client';
import { useSigned } from '@/session/session';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { DecisionCard } from './DecisionCard';
import classes from './decisions.module.css';
import type { SupportOutcome } from './planModel';
import plain from './plans.module.css';
import { planWords } from './planWords';

/** The role that decides; who wrote a plan is refused whatever role is put on (HR-11). */
const approver = 'approver';

/** Plans that wait for a decision, by due date. */
export function DecisionsPage() {
  const say = useWords(planWords);
  const { role } = useSigned();
  const [last, setLast] = useState<SupportOutcome | null>(null);
  const decides = role?.roleCode === approver;
  const waiting = useQuery({
    queryKey: ['inbox', 'decisions'],
    queryFn: ({ signal }) => bring(api.GET('/api/worklist', { params: { query: { role: 'mine', kind: 'step', take: 200 } }, signal })),
    enabled: decides,
  });
  if (!decides) {
    return (
      <Page title={say('decisions')} lead={say('decisionsLead')}>
        <EmptyState title={say('decisionsNotYours')}>{say('decisionsNotYoursText')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={say('decisions')} lead={say('decisionsLead')}>
      <p role="status" className={last ? plain.prompt : undefined}>
        {last && say('decidedAs', { outcome: say(`outcome_${last}`) })}
      </p>
      <Answer of={waiting}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say('decisionsEmpty')}>{say('decisionsEmptyText')}</EmptyState>
          ) : (
            <ul className={classes.cards}>
              {items.map((row) => (
                <DecisionCard key={row.case + row.key} row={row} onDecided={setLast} />
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
}
