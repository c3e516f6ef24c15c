/** やさしい日本語. These stand in attributes too, which carry no readings: so they are in kana. */
export const uiEasy = {
  loading: 'よみこんでいます',
  retry: 'もういちど よむ',
  whatToDo: 'どうすれば いいか',
  noAnswer: 'つながりません。',
  noAnswerSafe: 'ほぞんした ものは、きえて いません。',
  noAnswerDo: 'すこし まって、もういちど ためしてください。',
  failed: 'うまく いきませんでした。',
  failedSafe: 'なにも かわって いません。',
  gone: 'みつかりません。',
  close: 'とじる',
  cancel: 'もどる',
  more: 'もっと みる',
} as const;
