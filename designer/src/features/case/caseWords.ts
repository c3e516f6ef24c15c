import { defineWords } from '@/words/defineWords';
import { caseEn } from './case.en';
import { caseJa } from './case.ja';

export const caseWords = defineWords('case', caseJa, caseEn);
