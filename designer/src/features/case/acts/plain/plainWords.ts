import { defineWords } from '@/words/defineWords';
import { plainEn } from './plain.en';
import { plainJa } from './plain.ja';

export const plainWords = defineWords('plain', plainJa, plainEn);
