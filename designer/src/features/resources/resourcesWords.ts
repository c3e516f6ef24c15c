import { defineWords } from '@/words/defineWords';
import { resourcesEn } from './resources.en';
import { resourcesJa } from './resources.ja';

export const resourcesWords = defineWords('resources', resourcesJa, resourcesEn);
