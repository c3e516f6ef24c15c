import { dayInWords } from '@/time/moments';
import { isEnglish } from '@/words/language';
import type { HeldCase } from './assignment';
import { handoverWords } from './handoverWords';

const { say } = handoverWords;
const day = (at: string) => dayInWords(at, isEnglish());

/** As what the one who leaves stands beside this person. */
export function rolesInWords({ lead, overviewHolder, secondStaff }: HeldCase): string {
  return [lead && say('asLead'), overviewHolder && say('asOverview'), secondStaff && say('asSecond')].filter(Boolean).join(' / ');
}

/** Everything open that goes along. */
export function heldInWords({ work, claims, meetings, openReferrals, reviewOn }: HeldCase): readonly string[] {
  return [
    ...work.map(({ what, on }) => say('work', { what, day: day(on) })),
    ...claims.map(({ label }) => say('claim', { label })),
    ...meetings.map(({ on }) => say('meeting', { day: day(on) })),
    ...(openReferrals > 0 ? [say('openReferrals', { count: openReferrals })] : []),
    ...(reviewOn ? [say('review', { day: day(reviewOn) })] : []),
  ];
}
