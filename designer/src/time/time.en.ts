export const timeEn = {
  today: 'due today',
  tomorrow: 'due tomorrow',
  inDays_one: 'in {{count}} day',
  inDays_other: 'in {{count}} days',
  lateDays_one: '{{count}} day past',
  lateDays_other: '{{count}} days past',
  lateToday: 'past due today',
  noDue: 'no due date',
} as const;
