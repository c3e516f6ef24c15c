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
  standsIn: 'Open in place of {{name}}. What you write carries your name and for whom you wrote it.',
  standsInStop: 'Stop standing in, look as myself',
} as const;
