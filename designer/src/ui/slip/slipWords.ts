import { defineWords } from '@/words/defineWords';
import { slipEn } from './slip.en';
import { slipJa } from './slip.ja';

export const slipWords = defineWords('slip', slipJa, slipEn);
