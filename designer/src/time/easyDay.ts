import { dayOf } from './moments';
import { dayOfWeek, eraOf } from './wareki';

const eraReadings: Readonly<Record<string, string>> = {
  令和: 'れいわ',
  平成: 'へいせい',
  昭和: 'しょうわ',
  大正: 'たいしょう',
  明治: 'めいじ',
};
/** Days that are not read as their number and にち. */
const dayReadings: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};
const weekdays = ['{日|にち}', '{月|げつ}', '{火|か}', '{水|すい}', '{木|もく}', '{金|きん}', '{土|ど}'] as const;

/** {令和|れいわ}8{年|ねん}11{月|がつ}21{日|にち}({土|ど}): a day with its readings. Takes a day or an instant. */
export function easyDay(dayOrInstant: string): string {
  const iso = dayOrInstant.length > 10 ? dayOf(dayOrInstant) : dayOrInstant;
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const era = eraOf(iso);
  const name = era ? `{${era.name}|${eraReadings[era.name] ?? ''}}` : '';
  const counted = !era ? `${year}` : era.year === 1 ? '{元|がん}' : `${era.year}`;
  const special = dayReadings[day];
  const dayWords = special ? `{${day}日|${special}}` : `${day}{日|にち}`;
  return `${name}${counted}{年|ねん}${month}{月|がつ}${dayWords}(${weekdays[dayOfWeek(iso)]})`;
}
