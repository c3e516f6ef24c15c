import { defineWords } from '@/words/defineWords';
import { bondsEn } from './bonds.en';
import { bondsJa } from './bonds.ja';

export const bondsWords = defineWords('bonds', bondsJa, bondsEn);
