import { defineWords } from '@/words/defineWords';
import { deskEn } from './desk.en';
import { deskJa } from './desk.ja';

export const deskWords = defineWords('desk', deskJa, deskEn);
