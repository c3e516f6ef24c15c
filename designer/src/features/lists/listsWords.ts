import { defineWords } from '@/words/defineWords';
import { listsEn } from './lists.en';
import { listsJa } from './lists.ja';

export const listsWords = defineWords('lists', listsJa, listsEn);
