import { defineWords } from '@/words/defineWords';
import { tasksEn } from './tasks.en';
import { tasksJa } from './tasks.ja';

export const taskWords = defineWords('tasks', tasksJa, tasksEn);
