export const deskJa = {
  inbox: '受信箱',
  people: 'ご本人たち',
  own: 'あなたのページ',
} as const;
