import type { Schema } from '@/api/schemas';
import { dayInWords } from '@/time/moments';
import { Due } from '@/ui/Due';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';

/** 7・30・90日: which looks are done, and which come. */
export function Settlement({ days }: { readonly days: readonly Schema<'SettlementDayResponse'>[] }) {
  const say = useWords(referralWords);
  if (days.length === 0) {
    return null;
  }
  const day = (at: string) => dayInWords(at, isEnglish());
  return (
    <div className={classes.part}>
      <h3>{say('settlement')}</h3>
      <ul>
        {days.map((one) => (
          <li key={one.days}>
            {one.doneAt
              ? say('settleDone', { days: one.days, day: day(one.doneAt) })
              : say('settleDue', { days: one.days, day: day(one.dueAt) })}{' '}
            {!one.doneAt && one.late && <Due at={one.dueAt} late />}
          </li>
        ))}
      </ul>
    </div>
  );
}
