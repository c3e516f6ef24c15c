import { describe, expect, it } from 'vitest';
import { answerInWords } from './answerWords';
import type { FormDefinition } from './form';

const option = (id: string, ja: string) => ({ id, label: { ja } });
const form: FormDefinition = {
  id: 'F',
  name: { ja: '架空' },
  version: 1,
  sections: [
    {
      id: 's',
      title: { ja: '架空' },
      fields: [
        { id: 'on', type: 'date', label: { ja: '日' }, partial: true },
        { id: 'way', type: 'choice', label: { ja: '入口' }, options: [option('phone', '電話')] },
        { id: 'worries', type: 'several', label: { ja: '困りごと' }, options: [option('health', '健康'), option('rent', '家賃')] },
        { id: 'said', type: 'yesNoUnknown', label: { ja: '伝えた' } },
        { id: 'by', type: 'person', label: { ja: 'だれ' } },
        { id: 'cost', type: 'yen', label: { ja: '費用' } },
      ],
    },
  ],
};

describe('an answer in words', () => {
  it.each([
    ['on', '2026-11-22', '令和8年11月22日(日)'],
    ['on', '2026-13-40', '2026-13-40'],
    ['way', 'phone', '電話'],
    ['worries', ['health', 'rent'], '健康、家賃'],
    ['said', 'no', 'いいえ'],
    ['by', { id: 'x', name: '架空 花子' }, '架空 花子'],
    ['cost', 12000, '12,000円'],
    ['gone', 'as it is', 'as it is'],
    ['way', null, ''],
  ] as const)('%s %j is said as %s', (path, value, words) => {
    expect(answerInWords(form, path, value as never)).toBe(words);
  });
});
