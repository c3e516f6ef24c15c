import type { WordOption } from '@/api/wordTables';
import type { Say, WordKey } from '@/words/defineWords';
import { isEasy } from '@/words/language';
import { consentsEasy } from './consents.easy';
import type { consentsJa } from './consents.ja';

/** A kind of information as the municipality calls it; in やさしい日本語 as one says it to the person. */
export function itemWords(say: Say<typeof consentsJa>, item: WordOption): string {
  const key = `item_${item.value}`;
  return isEasy() && key in consentsEasy ? say(key as WordKey<typeof consentsJa>) : item.label;
}
