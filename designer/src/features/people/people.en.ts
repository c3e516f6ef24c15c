export const peopleEn = {
  title: 'People',
  lead: 'The people whom we accompany, in the order of their readings.',
  name: 'Name',
  stage: 'Now',
  lead_holder: 'Lead',
  overview: 'Overview holder',
  since: 'Since',
  unnamed: 'No name told yet',
  emptyTitle: 'Nobody here yet',
  emptyText: 'Receive one worry or one notice and the person gets a page here. No name is needed.',
} as const;
