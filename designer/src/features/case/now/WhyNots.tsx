import type { Action } from '@/api/caseQueries';
import { useWords } from '@/words/defineWords';
import { caseWords } from '../caseWords';
import classes from './ActionsNow.module.css';
import { whyNots } from './groupActions';

/** What cannot be done now, each reason once, in words. */
export function WhyNots({ actions }: { readonly actions: readonly Action[] }) {
  const say = useWords(caseWords);
  const reasons = whyNots(actions);
  if (reasons.length === 0) {
    return null;
  }
  return (
    <details className={classes.whyNots}>
      <summary>{say('whyNotTitle')}</summary>
      <dl>
        {reasons.map(({ reason, what }) => (
          <div key={reason}>
            <dt>{reason}</dt>
            <dd>{what.join(' / ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
