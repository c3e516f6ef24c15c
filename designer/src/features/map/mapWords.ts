import { defineWords } from '@/words/defineWords';
import { mapEn } from './map.en';
import { mapJa } from './map.ja';

export const mapWords = defineWords('map', mapJa, mapEn);
