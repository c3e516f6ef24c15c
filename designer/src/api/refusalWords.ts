import { isEnglish } from '@/words/language';
import { refusalsEn } from './refusals.en';

/** A refusal as the server gives it. */
export interface Said {
  readonly code: string;
  readonly message: string;
}

/** Why not, in the language of the screen: by its code in English, in the server's own words otherwise. */
export function sayRefusal({ code, message }: Said): string {
  return isEnglish() ? (refusalsEn[code] ?? message) : message;
}
