/** The acts for which this room has a panel; links to others are not shown. */
export const knownActs: ReadonlySet<string> = new Set([
  'complete-step',
  'cancel-step',
  'choose-next-step',
  'raise-anytime',
  'write-note',
  'add-presenting-issue',
  'record-need',
  'close-need',
  'add-work-item',
  'hand-over',
  'protect-address',
  'open-referral',
  'record-consent',
  'return-referral',
]);
