export const caseTabsEn = {
  tabs: 'Ways to look at this case',
  tabNow: 'Now',
  tabTimeline: 'Timeline',
  tabMap: 'Map of the flow',
  tabConsents: 'Consent',
} as const;
