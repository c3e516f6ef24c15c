import { defineWords } from '@/words/defineWords';
import { formsEn } from './forms.en';
import { formsJa } from './forms.ja';

export const formWords = defineWords('forms', formsJa, formsEn);
