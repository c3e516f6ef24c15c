import { defineWords } from '@/words/defineWords';
import { timelineEn } from './timeline.en';
import { timelineJa } from './timeline.ja';

export const timelineWords = defineWords('timeline', timelineJa, timelineEn);
