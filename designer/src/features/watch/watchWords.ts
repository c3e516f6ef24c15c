import { defineWords } from '@/words/defineWords';
import { watchEn } from './watch.en';
import { watchJa } from './watch.ja';

export const watchWords = defineWords('watch', watchJa, watchEn);
