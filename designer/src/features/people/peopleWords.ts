import { defineWords } from '@/words/defineWords';
import { peopleEn } from './people.en';
import { peopleJa } from './people.ja';

export const peopleWords = defineWords('people', peopleJa, peopleEn);
