export const deskEn = {
  inbox: 'Inbox',
  receive: 'Receive',
  people: 'People',
  own: 'Your page',
  lists: 'To look after',
  handover: 'Handover',
  decisions: 'Decisions',
} as const;
