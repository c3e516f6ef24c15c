import { easyDay } from '@/time/easyDay';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEasy, isEnglish } from '@/words/language';
import { withReadings } from '@/words/readings';
import { Ruby } from './Ruby';
import { uiWords } from './uiWords';

/** Free words on a page for the person: as they were written, with readings where the page is in やさしい日本語. */
export function PersonText({ children }: { readonly children: string }) {
  useWords(uiWords);
  return <Ruby text={forPerson(children)} />;
}

/** A day on a page for the person. */
export function PersonDay({ at }: { readonly at: string }) {
  useWords(uiWords);
  return (
    <time dateTime={at}>
      <Ruby text={dayForPerson(at)} />
    </time>
  );
}

/** The same as a text, to be filled into a sentence that `Ruby` shows. */
export function forPerson(text: string): string {
  return isEasy() ? withReadings(text) : text;
}

export function dayForPerson(at: string): string {
  return isEasy() ? easyDay(at) : dayInWords(at, isEnglish());
}
