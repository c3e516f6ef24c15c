import { defineWords } from '@/words/defineWords';
import { searchEn } from './search.en';
import { searchJa } from './search.ja';

export const searchWords = defineWords('search', searchJa, searchEn);
