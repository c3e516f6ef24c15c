import { defineWords } from '@/words/defineWords';
import { receiveEn } from './receive.en';
import { receiveJa } from './receive.ja';

export const receiveWords = defineWords('receive', receiveJa, receiveEn);
