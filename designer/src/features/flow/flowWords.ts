import { defineWords } from '@/words/defineWords';
import { flowEn } from './flow.en';
import { flowJa } from './flow.ja';

export const flowWords = defineWords('flow', flowJa, flowEn);
