export const inboxJa = {
  title: '受信箱',
  lead: '待っているものを、期日の順に見ます。',
  unnamed: 'お名前はまだ聞いていません',
  emptyTitle: 'いま待っているものはありません',
  emptyText: 'だれかがあなたにつないだり、期日が近づいたりすると、ここに並びます。',
} as const;
