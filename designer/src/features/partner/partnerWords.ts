import { defineWords } from '@/words/defineWords';
import { partnerEn } from './partner.en';
import { partnerJa } from './partner.ja';

export const partnerWords = defineWords('partner', partnerJa, partnerEn);
