export const deskEn = {
  inbox: 'Inbox',
  people: 'People',
  own: 'Your page',
} as const;
