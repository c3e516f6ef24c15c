import { defineWords } from '@/words/defineWords';
import { inboxEn } from './inbox.en';
import { inboxJa } from './inbox.ja';

export const inboxWords = defineWords('inbox', inboxJa, inboxEn);
