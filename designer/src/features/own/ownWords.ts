import { defineWords } from '@/words/defineWords';
import { ownEn } from './own.en';
import { ownEasy, ownJa } from './own.ja';

export const ownWords = defineWords('own', ownJa, ownEn, ownEasy);
