import { defineWords } from '@/words/defineWords';
import { plansEn } from './plans.en';
import { plansJa } from './plans.ja';

export const planWords = defineWords('plans', plansJa, plansEn);
