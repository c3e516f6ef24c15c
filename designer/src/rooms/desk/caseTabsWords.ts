import { defineWords } from '@/words/defineWords';
import { caseTabsEn } from './caseTabs.en';
import { caseTabsJa } from './caseTabs.ja';

export const caseTabsWords = defineWords('caseTabs', caseTabsJa, caseTabsEn);
