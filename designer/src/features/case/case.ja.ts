export const caseJa = {
  unnamed: 'お名前はまだ聞いていません',
  inOwnWords: 'ご本人の言葉',
} as const;
