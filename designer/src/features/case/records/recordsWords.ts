import { defineWords } from '@/words/defineWords';
import { recordsEn } from './records.en';
import { recordsJa } from './records.ja';

export const recordsWords = defineWords('records', recordsJa, recordsEn);
