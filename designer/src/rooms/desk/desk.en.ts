export const deskEn = {
  inbox: 'Inbox',
  receive: 'Receive',
  meetings: 'Conferences',
  people: 'People',
  own: 'Your page',
  lists: 'To look after',
  resources: 'Resources',
  handover: 'Handover',
  decisions: 'Decisions',
} as const;
