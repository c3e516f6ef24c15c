export const timelineEn = {
  title: 'Timeline',
  search: 'Find words',
  searchHelp: 'Words in the timeline, or who wrote them',
  nothingTitle: 'Nothing here yet',
  nothing: 'What is written and what happens stands here, the newest first.',
  noneFoundTitle: 'Nothing found',
  noneFound: 'Try a shorter word, or take the filter away.',
  shown_one: 'one entry',
  shown_other: '{{count}} entries',
} as const;
