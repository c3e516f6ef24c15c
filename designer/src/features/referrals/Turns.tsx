import { useWordTable } from '@/api/wordTables';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import type { ReferralDetail } from './referralQueries';
import { referralWords } from './referralWords';

/** What happened with one referral, the newest first, the person's words set apart. */
export function Turns({ turns }: { readonly turns: ReferralDetail['turns'] }) {
  const say = useWords(referralWords);
  return (
    <div className={classes.part}>
      <h3>{say('history')}</h3>
      <ol className={classes.turns}>
        {turns.toReversed().map((turn) => (
          <li key={turn.version}>
            <p>
              {turn.stageName ?? turn.label}
              {turn.returnKindName && ` · ${turn.returnKindName}`}
            </p>
            {turn.check && <Check check={turn.check} />}
            {turn.words && <p>{turn.words}</p>}
            {turn.personsWords && <p className={classes.wish}>{turn.personsWords}</p>}
            <p className={classes.soft}>
              <When at={turn.at} time /> {turn.personName}
              {turn.hearing && ` · ${say('hearing')}`}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** 受け皿チェック as it was answered: how it is on the whole, and each question that somebody looked at. */
function Check({ check }: { readonly check: NonNullable<ReferralDetail['turns'][number]['check']> }) {
  const say = useWords(referralWords);
  const words = useWordTable('checkAnswer');
  const looked = check.answers.filter((answer) => answer.answer !== 'unknown');
  return (
    <>
      <p>
        {say('checkOutcome')}: {words.say(check.kind)}
      </p>
      {looked.length > 0 && (
        <ul className={classes.soft}>
          {looked.map((answer) => (
            <li key={answer.name}>
              {answer.words}: {words.say(answer.answer)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
