import { defineWords } from '@/words/defineWords';
import { meetingsEn } from './meetings.en';
import { meetingsJa } from './meetings.ja';

export const meetingsWords = defineWords('meetings', meetingsJa, meetingsEn);
