import type { SameTexts } from '@/words/defineWords';
import type { undoJa } from './undo.ja';

export const undoEn: SameTexts<typeof undoJa> = {
  label: 'What was done last',
  takeBack: 'Undo',
  close: 'Close',
  taken: 'Undone.',
  takenInRecord: ' Both the act and its undoing stay in the record.',
  left: 'Some could not be undone.',
  why: 'Undone at once',
};
