import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { OwnWords } from '@/ui/OwnWords';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';

type Slip = Pick<Schema<'ReferralResponse'>, 'personsWish' | 'summary' | 'request' | 'accompanied' | 'shared'>;

/** What a slip says, the person's wish first: the same before it is sent and where it is received. */
export function SlipWords({ slip }: { readonly slip: Slip }) {
  const say = useWords(referralWords);
  const sections = useWordTable('assessmentSection');
  return (
    <>
      {slip.personsWish && <OwnWords>{slip.personsWish}</OwnWords>}
      {slip.summary && <p>{slip.summary}</p>}
      {slip.request && <p>{slip.request}</p>}
      <p className={classes.soft}>{say(slip.accompanied ? 'accompaniedYes' : 'accompaniedNo')}</p>
      {(slip.shared ?? []).map((shared) => (
        <div key={shared.section + shared.text}>
          <p className={classes.soft}>{sections.say(shared.section)}</p>
          {shared.text && <p>{shared.text}</p>}
          {shared.ownWords && <OwnWords>{shared.ownWords}</OwnWords>}
        </div>
      ))}
    </>
  );
}
