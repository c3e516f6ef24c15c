import { defineWords } from '@/words/defineWords';
import { actsEn } from './acts.en';
import { actsJa } from './acts.ja';

export const actsWords = defineWords('acts', actsJa, actsEn);
