import { defineWords } from '@/words/defineWords';
import { sheetsEn } from './sheets.en';
import { sheetsJa } from './sheets.ja';

export const sheetsWords = defineWords('sheets', sheetsJa, sheetsEn);
