import { defineWords } from '@/words/defineWords';
import { uiEasy } from './ui.easy';
import { uiEn } from './ui.en';
import { uiJa } from './ui.ja';

export const uiWords = defineWords('ui', uiJa, uiEn, uiEasy);
