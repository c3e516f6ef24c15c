export const undoJa = {
  label: '最後にしたこと',
  takeBack: 'もとにもどす',
  close: '閉じる',
  taken: 'もとにもどしました。',
  takenInRecord: 'したことも、もどしたことも、記録に残ります。',
  left: 'もどせなかったものがあります。',
  why: 'すぐに、もとにもどしました',
} as const;
