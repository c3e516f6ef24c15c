import { defineWords } from '@/words/defineWords';
import { consentsEasy } from './consents.easy';
import { consentsEn } from './consents.en';
import { consentsJa } from './consents.ja';

export const consentWords = defineWords('consents', consentsJa, consentsEn, consentsEasy);
