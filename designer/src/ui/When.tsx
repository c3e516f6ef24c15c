import { dayInWords, timeOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { uiWords } from './uiWords';

interface WhenProps {
  /** A day (YYYY-MM-DD) or an instant. */
  readonly at: string;
  readonly time?: boolean;
}

/** 令和8年11月21日(土) 14:32 */
export function When({ at, time = false }: WhenProps) {
  useWords(uiWords);
  const words = dayInWords(at, isEnglish());
  return <time dateTime={at}>{time && at.length > 10 ? `${words} ${timeOf(at)}` : words}</time>;
}
