import { isEnglish } from '@/words/language';
import { dateRead } from './fields/dateRead';
import { type Answer, type FormDefinition, isEmpty } from './form';
import { textOf } from './formText';
import { formWords } from './formWords';
import { findLeaf, type Leaf } from './leaves';

/** An answer as people say it: a day in the calendar's words, the option's own words, a name. Empty when there is none. */
export function answerInWords(form: FormDefinition, path: string, value: Answer | undefined): string {
  return isEmpty(value) ? '' : said(findLeaf(form, path), value as Answer);
}

function said(leaf: Leaf | null, value: Answer): string {
  if (Array.isArray(value)) {
    return value.map((each) => said(leaf, each)).join(formWords.say('comma'));
  }
  if (value !== null && typeof value === 'object') {
    return String((value as Readonly<Record<string, Answer>>).name ?? '');
  }
  if (typeof value === 'number') {
    return leaf?.owner.type === 'yen' ? formWords.say('yenOf', { amount: value.toLocaleString() }) : value.toLocaleString();
  }
  if (typeof value !== 'string') {
    return '';
  }
  switch (leaf?.shape) {
    case 'date':
      return dateRead(value, isEnglish(), formWords.say) || value;
    case 'yesNoUnknown':
      return value === 'yes' || value === 'no' || value === 'unknown' ? formWords.say(value) : value;
    case 'choice':
    case 'several':
    case 'most':
      return textOf(leaf.options.find((option) => option.id === value)?.label) || value;
    default:
      return value;
  }
}
