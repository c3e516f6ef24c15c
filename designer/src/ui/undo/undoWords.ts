import { defineWords } from '@/words/defineWords';
import { undoEn } from './undo.en';
import { undoJa } from './undo.ja';

export const undoWords = defineWords('undo', undoJa, undoEn);
