export const deskJa = {
  inbox: '受信箱',
  receive: '受け止める',
  people: 'ご本人たち',
  own: 'あなたのページ',
} as const;
