export const caseTabsJa = {
  tabs: 'このケースの見かた',
  tabNow: 'いま',
  tabTimeline: '経過',
  tabMap: '流れの図',
  tabConsents: '同意',
} as const;
