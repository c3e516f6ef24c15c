export const inboxEn = {
  title: 'Inbox',
  lead: 'What is waiting, by due date.',
  unnamed: 'No name told yet',
  emptyTitle: 'Nothing is waiting now',
  emptyText: 'When somebody connects a person to you, or a due date comes near, it appears here.',
} as const;
