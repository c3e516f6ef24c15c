import { IconClock, IconClockExclamation } from '@tabler/icons-react';
import { dueInWords, timeWords } from '@/time/due';
import { dayInWords, timeOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Due.module.css';

interface DueProps {
  readonly at: string | null | undefined;
  /** What the server says; the browser never judges by its own clock. */
  readonly late: boolean;
}

/** あと2日 or 3日すぎています, with the day itself on hover and for screen readers. */
export function Due({ at, late }: DueProps) {
  useWords(timeWords);
  const Icon = late ? IconClockExclamation : IconClock;
  const day = at ? `${dayInWords(at, isEnglish())} ${timeOf(at)}` : undefined;
  return (
    <span className={late ? classes.late : classes.due} title={day}>
      <Icon size={18} stroke={1.75} aria-hidden />
      {dueInWords(at, late, new Date())}
    </span>
  );
}
