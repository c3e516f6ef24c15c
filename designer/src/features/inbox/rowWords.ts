import type { InboxRowData } from './inboxView';
import { inboxWords } from './inboxWords';

const { say } = inboxWords;

export function nameOf(row: InboxRowData): string {
  return row.name ?? (row.nameless ? say('unnamed') : say('hiddenName'));
}

/** What waits: what somebody wrote down, or the step as the municipality calls it. */
export function whatOf(row: InboxRowData): string {
  return row.title ?? row.stepLabel ?? row.stationName ?? say(`kind_${row.kind}`);
}

/** At which station and how it came about; nothing that the line above says already. */
export function causeOf(row: InboxRowData): string {
  const what = whatOf(row);
  const said = say(`cause_${row.cause}`);
  const cause = row.causeStepLabel && row.causeStepLabel !== what ? say('causeFrom', { cause: said, step: row.causeStepLabel }) : said;
  return row.stationName && row.stationName !== what && row.stationName !== row.causeStepLabel
    ? say('stationAnd', { station: row.stationName, cause })
    : cause;
}

/** Who has it: the one who said so, the one whose it is, or the receiver whose answer is awaited. */
export function havingOf(row: InboxRowData): string {
  if (row.claimedByName) {
    return say('claimedBy', { name: row.claimedByName });
  }
  return row.waitsFor.kind === 'receiver' ? say('awaitsReceiver', { name: row.waitsFor.name }) : row.waitsFor.name;
}

/** Where a row leads: to the act that it waits for, not only to the case; and for whom, where somebody is away. */
export function caseLink(row: InboxRowData): string {
  const to = new URLSearchParams({ ...actOf(row), ...(row.actingFor ? { for: row.actingFor } : {}) });
  return `/desk/cases/${encodeURIComponent(row.case)}${to.size > 0 ? `?${to}` : ''}`;
}

function actOf({ key, kind, step, referral }: InboxRowData): Record<string, string> {
  if ((kind === 'referral' || kind === 'check') && referral) {
    return { act: kind === 'check' ? 'check-receiver' : 'referral', referral };
  }
  if (kind === 'work') {
    return { act: 'close-work-item', item: key.slice(key.indexOf(':') + 1) };
  }
  if (kind === 'watch') {
    return { tab: 'watch' };
  }
  return step && kind === 'step' ? { act: 'complete-step', step, ...(referral ? { referral } : {}) } : {};
}
