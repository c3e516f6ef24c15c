export const deskJa = {
  inbox: '受信箱',
  receive: '受け止める',
  meetings: '会議',
  people: 'ご本人たち',
  own: 'あなたのページ',
  lists: '気をつけたいこと',
  resources: '社会資源',
  handover: '引継ぎ',
  decisions: '決める',
  leftTitle: 'ここまでの役目は、届きました',
  leftWords:
    'もどしたこと、書いたことは、つなぎ元に届いています。役目がひと区切りついたので、この方のページはここからは見られなくなりました。',
  leftInbox: '受信箱へ',
  standsIn: '{{name}} さんの代わりに開いています。書いたことには、あなたの名前と、だれの代わりかが残ります。',
  standsInStop: '代わりをやめて、わたしとして見る',
} as const;
