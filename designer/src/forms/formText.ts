import { words } from '@/words/language';
import type { FormText } from './form';

/** Words of a form in the language of the screen; Japanese where it is not written in it. */
export function textOf(text: FormText | undefined): string {
  if (!text) {
    return '';
  }
  return words.language === 'en' ? (text.en ?? text.ja) : words.language === 'ja-easy' ? (text.easy ?? text.ja) : text.ja;
}
