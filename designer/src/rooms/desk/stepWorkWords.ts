import { defineWords } from '@/words/defineWords';
import { stepWorkEn } from './stepWork.en';
import { stepWorkJa } from './stepWork.ja';

export const stepWorkWords = defineWords('stepWork', stepWorkJa, stepWorkEn);
