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
  leftTitle: 'Your part has arrived',
  leftWords:
    'What you gave back and wrote has reached the sender. Your part is done for now, so the page of this person cannot be seen from here any more.',
  leftInbox: 'To the inbox',
  standsIn: 'Open in place of {{name}}. What you write carries your name and for whom you wrote it.',
  standsInStop: 'Stop standing in, look as myself',
} as const;
