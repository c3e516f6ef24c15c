export const timelineJa = {
  title: '経過',
  search: 'ことばでさがす',
  searchHelp: '経過の中のことばや、書いた人の名前',
  nothingTitle: 'ここには、まだ何もありません',
  nothing: '書いたことや動いたことが、新しい順に並びます。',
  noneFoundTitle: '見つかりません',
  noneFound: 'ことばを短くするか、しぼりこみを外してみてください。',
  shown_one: '1件',
  shown_other: '{{count}}件',
} as const;
