import { isEasy, isEnglish } from '@/words/language';
import type { FormText } from './form';

/** Words of a form in the language of the screen; Japanese where it is not written in it. */
export function textOf(text: FormText | undefined): string {
  if (!text) {
    return '';
  }
  return isEnglish() ? (text.en ?? text.ja) : isEasy() ? (text.easy ?? text.ja) : text.ja;
}
