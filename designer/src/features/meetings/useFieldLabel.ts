import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { meetingsWords } from './meetingsWords';
import type { SheetField } from './sheetFields';

const known = [
  'time',
  'place',
  'online',
  'handouts',
  'secrecy',
  'personsVoice',
  'planFit',
  'sharedRoles',
  'endReview',
  'missingResources',
  'policyTarget',
  'adopted',
  'widenedField',
  'facts',
  'earlyFinding',
  'consentOutlook',
  'papers',
  'keepUntil',
] as const;

/** The name of a field: as the server says it, in English by the table of this feature. */
export function useFieldLabel(): (field: SheetField) => string {
  const say = useWords(meetingsWords);
  return ({ name, label }) => {
    const own = known.find((each) => each === name);
    return own && isEnglish() ? say(`field_${own}`) : label;
  };
}
