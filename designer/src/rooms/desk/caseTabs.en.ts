export const caseTabsEn = {
  tabs: 'Ways to look at this case',
  tabNow: 'Now',
  tabTimeline: 'Timeline',
  tabRecords: 'Records',
  tabMap: 'Map of the flow',
  tabPlan: 'Plan',
  tabConsents: 'Consent',
  tabLife: 'Map of life',
  tabBonds: 'Bonds',
  tabWatch: 'Watching over',
} as const;
