export const caseTabsJa = {
  tabs: 'このケースの見かた',
  tabNow: 'いま',
  tabTimeline: '経過',
  tabRecords: '記録',
  tabMap: '流れの図',
  tabPlan: 'プラン',
  tabConsents: '同意',
  tabLife: '暮らしの地図',
  tabBonds: '絆',
  tabWatch: '見守り',
} as const;
