import { defineWords } from '@/words/defineWords';
import { helpEn } from './help.en';
import { helpJa } from './help.ja';

export const helpWords = defineWords('help', helpJa, helpEn);
