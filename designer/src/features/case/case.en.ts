export const caseEn = {
  unnamed: 'No name told yet',
  inOwnWords: 'In their own words',
} as const;
