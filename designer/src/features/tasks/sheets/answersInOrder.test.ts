import { expect, it } from 'vitest';
import type { FormDefinition } from '@/forms/form';
import type { SheetAnswer } from '../sheetTypes';
import { answersInOrder, answersOfOldForm } from './answersInOrder';

const words = (ja: string) => ({ ja });
const form = {
  id: 'X1',
  name: words('架空の紙'),
  version: 1,
  sections: [
    {
      id: 'one',
      title: words('くらし'),
      fields: [
        { id: 'story', type: 'longText', label: words('来歴') },
        { id: 'pay', type: 'yen', label: words('収入') },
        { id: 'note', type: 'note', label: words('ここは読むところ') },
        { id: 'secret', type: 'text', label: words('見えないところ') },
      ],
    },
    {
      id: 'two',
      title: words('表'),
      fields: [
        {
          id: 'family',
          type: 'table',
          label: words('家族'),
          columns: [
            { id: 'name', type: 'text', label: words('氏名') },
            { id: 'job', type: 'choice', label: words('仕事'), options: [{ id: 'other', label: words('その他'), freeText: true }] },
          ],
        },
        {
          id: 'life',
          type: 'domainGrid',
          label: words('8分野'),
          domains: [
            { id: 'housing', label: words('住まい') },
            { id: 'work', label: words('仕事') },
          ],
          periods: [
            { id: 'soon', label: words('いま') },
            { id: 'later', label: words('半年後') },
          ],
        },
        {
          id: 'check',
          type: 'checklist',
          label: words('確かめ'),
          options: [{ id: 'door', label: words('入口') }],
          marks: [{ id: 'yes', label: words('ある') }],
        },
      ],
    },
  ],
} as unknown as FormDefinition;

const answer = (path: string, value: SheetAnswer['value'], at = '2026-04-06T00:00:00Z'): SheetAnswer => ({
  path,
  value,
  byName: 'だれか',
  at,
});

it('reads in the order of the form, in words, and folds nothing that was answered', () => {
  const [one, two] = answersInOrder(
    form,
    [
      answer('life.work.later', '週に一度'),
      answer('life.housing.soon', '部屋をさがす'),
      answer('family.r1.job.text', '農業'),
      answer('family.r1.job', 'other'),
      answer('family.r1.name', '架空 太郎', '2026-04-07T00:00:00Z'),
      answer('check.door.note', '段差あり'),
      answer('check.door', 'yes'),
      answer('pay', '12万円'),
    ],
    ['secret'],
  );
  expect(one?.fields.map(({ label, groups }) => [label, groups[0]?.said[0]?.words])).toEqual([['収入', '12万円']]);
  expect(one?.blank).toEqual(['来歴']);
  const table = two?.fields.map(({ label, groups }) => [
    label,
    ...groups.map((group) => `${group.label}: ${group.said.map((each) => `${each.label}=${each.words}`).join(' / ')}`),
  ]);
  expect(table).toEqual([
    ['家族', '1行目: 氏名=架空 太郎 / 仕事=その他 / 仕事 その内容=農業'],
    ['8分野', '住まい: いま=部屋をさがす', '仕事: 半年後=週に一度'],
    ['確かめ', '入口: =ある / メモ=段差あり'],
  ]);
  expect(two?.fields[0]?.groups[0]?.at).toBe('2026-04-07T00:00:00Z');
});

it('tells what an older form asked', () => {
  expect(answersOfOldForm(form, [answer('former', 'むかしの答え'), answer('story', '')]).map(({ path }) => path)).toEqual(['former']);
});
