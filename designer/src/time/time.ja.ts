export const timeJa = {
  today: 'きょうまで',
  tomorrow: 'あしたまで',
  inDays_other: 'あと{{count}}日',
  lateDays_other: '{{count}}日すぎています',
  lateToday: 'きょう時刻をすぎました',
  noDue: '期日なし',
} as const;
