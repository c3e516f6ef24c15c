import { defineWords } from '@/words/defineWords';
import { householdEn } from './household.en';
import { householdJa } from './household.ja';

export const householdWords = defineWords('household', householdJa, householdEn);
