export const peopleJa = {
  title: 'ご本人たち',
  lead: 'いっしょに歩んでいる人たちです。よみの順に並びます。',
  name: 'お名前',
  stage: 'いま',
  lead_holder: '伴走担当',
  overview: '俯瞰する人',
  since: 'はじまり',
  unnamed: 'お名前はまだ聞いていません',
  emptyTitle: 'まだ、だれもいません',
  emptyText: '困りごとや気づきをひとつ受け止めると、ここにその人のページができます。名前がなくてもかまいません。',
} as const;
