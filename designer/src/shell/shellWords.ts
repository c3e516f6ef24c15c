import { defineWords } from '@/words/defineWords';
import { shellEasy } from './shell.easy';
import { shellEn } from './shell.en';
import { shellJa } from './shell.ja';

export const shellWords = defineWords('shell', shellJa, shellEn, shellEasy);
