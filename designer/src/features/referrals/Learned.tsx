import { useQuery } from '@tanstack/react-query';
import { OwnWords } from '@/ui/OwnWords';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { referralQuery } from './referralQueries';
import { referralWords } from './referralWords';

interface LearnedProps {
  readonly caseId: string;
  readonly referral: string;
  readonly title?: string;
}

/** What the attempt before has taught: why it came back, and what the person said. */
export function Learned({ caseId, referral, title }: LearnedProps) {
  const say = useWords(referralWords);
  const turns = useQuery(referralQuery(caseId, referral)).data?.turns ?? [];
  const said = turns.filter((turn) => turn.words || turn.personsWords || turn.returnKindName).slice(-3);
  if (said.length === 0) {
    return null;
  }
  return (
    <div className={classes.slip}>
      <h3>{title ?? say('learned')}</h3>
      {said.map((turn) => (
        <div key={turn.version}>
          {turn.returnKindName && <p>{turn.returnKindName}</p>}
          {turn.words && <p>{turn.words}</p>}
          {turn.personsWords && <OwnWords>{turn.personsWords}</OwnWords>}
        </div>
      ))}
    </div>
  );
}
