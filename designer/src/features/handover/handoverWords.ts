import { defineWords } from '@/words/defineWords';
import { handoverEn } from './handover.en';
import { handoverJa } from './handover.ja';

export const handoverWords = defineWords('handover', handoverJa, handoverEn);
