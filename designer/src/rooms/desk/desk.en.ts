export const deskEn = {
  inbox: 'Inbox',
  people: 'People',
} as const;
