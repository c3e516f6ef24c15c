import { useQuery } from '@tanstack/react-query';
import { OwnWords } from '@/ui/OwnWords';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { referralQuery } from './referralQueries';
import { referralWords } from './referralWords';

interface LearnedProps {
  readonly caseId: string;
  readonly referral: string;
  readonly title?: string;
  /** Only how it ended, below a heading that says already what it is about. */
  readonly plain?: boolean;
}

/** What the attempt before has taught: why it came back, and what the person said. */
export function Learned({ caseId, referral, title, plain = false }: LearnedProps) {
  const say = useWords(referralWords);
  const turns = useQuery(referralQuery(caseId, referral)).data?.turns ?? [];
  const said = turns.filter((turn) => turn.words || turn.personsWords || turn.returnKindName).slice(plain ? -1 : -3);
  if (said.length === 0) {
    return null;
  }
  return (
    <div className={plain ? undefined : classes.slip}>
      {!plain && <h3>{title ?? say('learned')}</h3>}
      {said.map((turn) => (
        <div key={turn.version}>
          <p className={classes.soft}>
            <When at={turn.at} /> {turn.returnKindName ?? turn.stageName}
          </p>
          {turn.words && <p>{turn.words}</p>}
          {turn.personsWords && <OwnWords>{turn.personsWords}</OwnWords>}
        </div>
      ))}
    </div>
  );
}
