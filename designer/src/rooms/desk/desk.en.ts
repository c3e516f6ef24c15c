export const deskEn = {
  inbox: 'Inbox',
  receive: 'Receive',
  people: 'People',
  own: 'Your page',
} as const;
