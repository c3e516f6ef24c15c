import { defineWords } from '@/words/defineWords';
import { ownEasy } from './own.easy';
import { ownEn } from './own.en';
import { ownJa } from './own.ja';

export const ownWords = defineWords('own', ownJa, ownEn, ownEasy);
