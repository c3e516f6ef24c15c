import { defineWords } from '@/words/defineWords';
import { mapEasy } from './map.easy';
import { mapEn } from './map.en';
import { mapJa } from './map.ja';

export const mapWords = defineWords('map', mapJa, mapEn, mapEasy);
