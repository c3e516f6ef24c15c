import { defineWords } from '@/words/defineWords';
import { referralsEn } from './referrals.en';
import { referralsJa } from './referrals.ja';

export const referralWords = defineWords('referrals', referralsJa, referralsEn);
